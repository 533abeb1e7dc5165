import type { RecordRule } from './rule.ts';

export const link: RecordRule = {
	name: 'link',
	scope: 'record',
	about:
		'a link that is called stated rests on a claim of the move that makes it; it is inferred where only claims of the other move stand behind it',
	*run({ each, by }) {
		for (const [move, at] of each.moves) {
			for (const [i, { to, basis, claims }] of move.links.entries()) {
				const here = [...at, 'links', i] as const;
				const other = new Set(by.moves.get(to)?.claims);
				const foreign = claims.filter((id) => !move.claims.includes(id) && other.has(id));
				if (basis === 'stated' && foreign.length === claims.length)
					yield {
						at: [...here, 'claims'],
						message: `only the other move speaks in a stated link to "${to}"`,
						hint: 'cite a claim of this move that states the link, or call it inferred'
					};
				const speculated = claims.filter((id) => by.claims.get(id)?.attribution.kind === 'analyst');
				if (basis === 'stated' && speculated.length === claims.length && claims.length)
					yield {
						at: [...here, 'basis'],
						message: `stated, but only analysts say so: "${to}"`,
						hint: 'call it inferred'
					};
			}
		}
	}
};
