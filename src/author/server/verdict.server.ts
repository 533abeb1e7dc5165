/** A verdict on a dataset, as the page shows it. */
import { fileNames } from '../../lib/data/files.ts';
import type { Context } from '../../lib/data/rules/context.ts';
import type { Source } from '../../lib/data/schema.ts';
import { valueAt } from '../../lib/data/shape.ts';
import { unplacedClaims } from '../model/unplaced.ts';
import type { SourceView, ToldFault, Verdict } from '../wire.ts';
import type { Judged } from './judge.server.ts';

/** So many faults are sent; the rest are as a rule one slip, made many times. */
const TOLD = 200;

/** The language of an article: its own where the schema has one, else that of the dataset. */
export function langOf(source: Source | undefined, { info }: Context): string {
	const own = valueAt(source, ['lang']);
	return typeof own === 'string' ? own : (info?.lang ?? 'en');
}

function takenIn({ context }: Judged, { id, leftOut }: Source): SourceView['taken'] {
	const taken = new Map<string, SourceView['taken'][number]>();
	for (const claim of context.records.claims) {
		for (const { source, start, end } of claim.evidence) {
			if (source !== id) continue;
			const place = `${start} ${end}`;
			const known = taken.get(place) ?? { start, end, by: [] };
			taken.set(place, { ...known, by: [...known.by, claim.id] });
		}
	}
	return [...taken.values(), ...leftOut.map(({ start, end }) => ({ start, end, by: [] }))];
}

export function verdictOf(judged: Judged): Verdict {
	const { context, faults, waiting, reports, articles } = judged;
	return {
		faults: faults.slice(0, TOLD).map((fault): ToldFault => {
			const file = fault.file.slice(fault.file.lastIndexOf('/') + 1);
			return { ...fault, name: fileNames.find((name) => file === `${name}.json`) ?? null };
		}),
		waiting,
		sources: context.records.sources.map((source) => ({
			id: source.id,
			name: source.name,
			lang: langOf(source, context),
			read: articles.has(source.id),
			coverage: reports.find((report) => report.source.id === source.id)?.coverage ?? null,
			taken: takenIn(judged, source)
		})),
		unplaced: unplacedClaims(context).map(({ id, short, gist }) => ({ id, name: short ?? gist }))
	};
}
