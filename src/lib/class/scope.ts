/** What papers hold: all of a dataset; of a large one, what its activities show. */
import { chartRecords, claimsOf } from '../data/find.ts';
import { keptWith } from '../data/kept-with.ts';
import { activitiesOf } from '../data/lesson.ts';
import type { ChartRecord, Claim, Dataset } from '../data/schema.ts';
import { most } from '../layout/many.ts';

export interface Scope {
	holds(record: ChartRecord): boolean;
	/** Whether a claim stands behind something that it holds. */
	rests(claim: Claim): boolean;
}

export const scopeOf = keptWith((d: Dataset): Scope => {
	if (d.claims.length <= most.claims) return { holds: () => true, rests: () => true };
	const shown = new Set(
		activitiesOf(d).flatMap((one) => [...one.show, ...(one.kind === 'negotiate' ? one.cards : [])])
	);
	const claims = new Set(
		chartRecords(d)
			.filter(({ id }) => shown.has(id))
			.flatMap((record) => claimsOf(d, record))
	);
	return { holds: ({ id }) => shown.has(id), rests: (claim) => claims.has(claim) };
});
