import type { At } from '../at.ts';
import type { WholeRule } from './rule.ts';

/** Below 0 where version `a` is earlier than `b`, number by number; a number that is missing counts as 0. */
function compareVersions(a: string, b: string): number {
	const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const difference = (left[i] ?? 0) - (right[i] ?? 0);
		if (difference) return difference;
	}
	return 0;
}

export const correction: WholeRule = {
	name: 'correction',
	scope: 'whole',
	about: 'corrections stand in the order of day and version, none is of a version still to come, and each is said once',
	*run({ info }) {
		for (const [i, { date, version, text }] of info.corrections.entries()) {
			const at = (key: string): At => ['dataset', 'corrections', i, key];
			const earlier = info.corrections.slice(0, i);
			const last = earlier.at(-1);
			if (compareVersions(version, info.version) > 0) {
				const hint = `raise "version" of the dataset, which is ${info.version}`;
				yield { at: at('version'), message: `version still to come: "${version}"`, hint };
			}
			if (last && date < last.date)
				yield {
					at: at('date'),
					message: `before the correction above it: "${date}"`,
					hint: 'sort by date, oldest first'
				};
			if (last && compareVersions(version, last.version) < 0) {
				const hint = `use ${last.version} or later`;
				yield { at: at('version'), message: `version before the correction above it: "${version}"`, hint };
			}
			if (!/[^.]\.[”’]?$/u.test(text))
				yield { at: at('text'), message: `no full stop at the end: "${text.slice(-20)}"`, hint: 'end the sentence' };
			if (earlier.some((other) => other.text === text))
				yield { at: at('text'), message: `stands twice: "${text.slice(0, 40)}"`, hint: 'keep the first of the two' };
		}
	}
};
