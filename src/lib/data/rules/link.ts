import type { RecordRule } from './rule.ts';

export const link: RecordRule = {
	name: 'link',
	scope: 'record',
	about: 'a stated link rests on more than claims of the other move, and on more than what analysts say',
	*run({ each, by }) {
		for (const [move, at] of each.moves) {
			for (const [i, { to, basis, claims }] of move.links.entries()) {
				if (basis !== 'stated') continue;
				const here = [...at, 'links', i] as const;
				const other = by.moves.get(to)?.claims ?? [];
				if (claims.every((id) => !move.claims.includes(id) && other.includes(id)))
					yield {
						at: [...here, 'claims'],
						message: `only the other move speaks in a stated link to "${to}"`,
						hint: 'cite a claim of this move that states the link, or call it inferred'
					};
				if (claims.every((id) => by.claims.get(id)?.attribution.kind === 'analyst'))
					yield {
						at: [...here, 'basis'],
						message: `stated, but only analysts say so: "${to}"`,
						hint: 'call it inferred'
					};
			}
		}
	}
};
