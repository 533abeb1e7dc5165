import type { RecordRule } from './rule.ts';

/** Kinds of difference that lie between texts, so that one text alone cannot hold them. */
const between = new Set(['wording', 'spelling']);

export const sides: RecordRule = {
	name: 'sides',
	scope: 'record',
	about:
		'the sides of a disagreement read differently and share no claim; a difference of wording or spelling is between sources',
	*run({ each, by }) {
		for (const [disagreement, place] of each.disagreements) {
			const claims = new Set<string>();
			const readings = new Set<string>();
			for (const [i, side] of disagreement.sides.entries()) {
				const at = [...place, 'sides', i] as const;
				if (readings.has(side.reading))
					yield { at: [...at, 'reading'], message: `two sides read the same: "${side.reading}"`, hint: 'merge them' };
				readings.add(side.reading);
				for (const [j, id] of side.claims.entries()) {
					if (claims.has(id))
						yield {
							at: [...at, 'claims', j],
							message: `claim stands twice: "${id}"`,
							hint: 'let it speak for one side'
						};
					claims.add(id);
				}
			}
			const behind = [...claims].flatMap((id) => by.claims.get(id) ?? []);
			const sources = new Set(behind.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
			if (between.has(disagreement.kind) && behind.length === claims.size && sources.size < 2) {
				const hint = 'add the claim of another source, or choose another kind';
				yield { at: [...place, 'kind'], message: `difference within one source: "${disagreement.kind}"`, hint };
			}
		}
	}
};
