/** Look-ups that are made once for a whole dataset find what a walk over all records finds, and walk them once. */
import { describe, expect, test } from 'vitest';
import {
	chartRecords,
	claimsFrom,
	claimsOf,
	disagreementsOf,
	linkedFrom,
	linkedTo,
	recordsBehind,
	recordsWith,
	recordWith,
	touching
} from '../../src/lib/data/find.ts';
import { facts } from '../../src/lib/data/headline.ts';
import { isOffer } from '../../src/lib/data/kinds.ts';
import { outcomesOf } from '../../src/lib/data/outcomes.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { contextOfDataset } from '../../src/lib/data/rules/context.ts';
import { disputed } from '../../src/lib/data/rules/disputed.ts';
import { head } from '../../src/lib/data/rules/head.ts';
import { stance } from '../../src/lib/data/rules/stance.ts';
import type { ChartRecord, Dataset } from '../../src/lib/data/schema.ts';
import { grown } from '../fixtures/grow.ts';

const sound = readDataset('tests/fixtures/sound');
const datasets: [string, Dataset][] = [
	['istanbul-2025', readDataset('data/istanbul-2025')],
	['sound', sound],
	['grown', grown({ moves: 60, claims: 160, articles: 12 }, sound)]
];

const shares = (d: Dataset, a: ChartRecord, b: ChartRecord) => {
	const own = new Set(claimsOf(d, a));
	return a !== b && claimsOf(d, b).some((claim) => own.has(claim));
};

describe.each(datasets)('%s', (_, d) => {
	const all = chartRecords(d);

	test('the records that share a claim, in the order of the dataset', () => {
		for (const record of all) {
			expect(disagreementsOf(d, record)).toEqual(d.disagreements.filter((other) => shares(d, record, other)));
			expect(touching(d, record)).toEqual(all.filter((other) => !('sides' in other) && shares(d, record, other)));
		}
	});

	test('the records behind a claim, the claims of an article, the moves linked to a move', () => {
		for (const claim of d.claims)
			expect(recordsBehind(d, claim.id)).toEqual(all.filter((record) => claimsOf(d, record).includes(claim)));
		for (const { id } of d.sources)
			expect(claimsFrom(d, id)).toEqual(d.claims.filter((claim) => claim.evidence.some((e) => e.source === id)));
		for (const { id } of d.moves)
			expect(linkedFrom(d, id)).toEqual(d.moves.filter((move) => linkedTo(move).includes(id)));
	});

	test('records by their ids, in the order of the dataset; an id of another chart is passed over', () => {
		const ids = d.moves.map(({ id }) => id);
		expect(recordsWith(d, 'moves', [...ids.toReversed(), d.disagreements[0]!.id])).toEqual(d.moves);
		for (const record of all) expect(recordWith(d, record.id)).toBe(record);
		expect(recordWith(d, 'mv-not-there')).toBeUndefined();
	});

	test('the counts of a headline are those of each offer by itself', () => {
		const met = d.moves.filter(isOffer).map((offer) => outcomesOf(d.moves, offer));
		expect(facts(d)).toMatchObject({
			accepted: met.filter((one) => one.has('yes')).length,
			rejected: met.filter((one) => one.has('no')).length,
			unanswered: met.filter(({ size }) => !size).length
		});
	});

	test('claims that a disagreement sets against each other', () => {
		const context = contextOfDataset(d);
		for (const { sides } of d.disagreements) {
			const [a, b] = sides.map(({ claims }) => claims);
			expect(disputed(context, a!, b!)).toBe(true);
			expect(disputed(context, b!, a!)).toBe(true);
		}
		expect(disputed(context, d.disagreements[0]!.sides[0]!.claims.slice(0, 1), ['c-not-there'])).toBe(false);
	});
});

/** A dataset that counts how often the claims of its records are read. */
function counted(d: Dataset): { d: Dataset; reads: () => number } {
	let reads = 0;
	const watched = <R extends { claims: string[] }>(records: R[]): R[] =>
		records.map((record) =>
			Object.defineProperty({ ...record }, 'claims', {
				enumerable: true,
				get() {
					reads++;
					return record.claims;
				}
			})
		);
	const made = { attendance: watched(d.attendance), positions: watched(d.positions), moves: watched(d.moves) };
	return { d: { ...d, ...made }, reads: () => reads };
}

describe('with twice the moves there is twice the work, not four times', () => {
	const readsOf = (moves: number, work: (d: Dataset) => void) => {
		const { d, reads } = counted(grown({ moves, claims: moves * 3, articles: moves / 5 }, sound));
		work(d);
		return reads();
	};
	test.each<[string, (d: Dataset) => void]>([
		['touching', (d) => d.moves.forEach((move) => touching(d, move))],
		['disagreementsOf', (d) => d.moves.forEach((move) => disagreementsOf(d, move))],
		['recordsBehind', (d) => d.claims.forEach(({ id }) => recordsBehind(d, id))],
		['the rules head and stance', (d) => [head, stance].forEach((rule) => [...rule.run(contextOfDataset(d))])]
	])('%s', (_, work) => expect(readsOf(400, work)).toBeLessThan(readsOf(200, work) * 2.5));
});
