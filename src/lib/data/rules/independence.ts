import type { WholeRule } from './rule.ts';

export const independence: WholeRule = {
	name: 'independence',
	scope: 'whole',
	about: 'sources of one outlet share one independence group, so that they never corroborate each other',
	*run({ each }) {
		const groups = new Map<string, string>();
		for (const [{ outlet, independence: group }, at] of each.sources) {
			if (outlet === null) continue;
			const known = groups.get(outlet) ?? group;
			if (known !== group)
				yield {
					at: [...at, 'independence'],
					message: `two groups for outlet "${outlet}": "${group}"`,
					hint: `use "${known}"`
				};
			groups.set(outlet, known);
		}
	}
};
