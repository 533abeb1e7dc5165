import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { readingOf } from '../../src/lib/data/reading.ts';
import type { Dataset, Position } from '../../src/lib/data/schema.ts';
import { positionLayout } from '../../src/lib/layout/position.ts';

const sound = readDataset('tests/fixtures/sound');
const { scale, grid, parties, all, stated } = positionLayout(sound);

const without = (po: Position, id: string): Position => (po.id === id ? { ...po, movedFrom: undefined } : po);
const marksOf = (d: Dataset) => positionLayout(d).scale.flatMap(({ places }) => places.flatMap(({ marks }) => marks));
const moved = (d: Dataset) => marksOf(d).flatMap(({ id, moved }) => (moved ? id : []));

describe('positionLayout(dataset)', () => {
	test('has every position once: on the scale or in the grid', () => {
		const inGrid = grid.flatMap((row) => row.cells.flat());
		expect([...marksOf(sound), ...inGrid].map((mark) => mark.id).sort()).toEqual(
			sound.positions.map((po) => po.id).sort()
		);
		expect(all).toBe(sound.positions.length);
		expect(stated).toBe(sound.positions.filter((po) => readingOf(sound, po) === 'stated').length);
	});

	test('has every step of the scale in its order, whether or not somebody stands there', () => {
		const issue = sound.issues.find(({ id }) => id === sound.info.sequence);
		expect(scale.map(({ id, label }) => ({ id, label }))).toEqual(issue?.scale);
	});

	test('puts a mark on the step its record names, at the place of its party', () => {
		for (const step of scale)
			for (const { party, marks } of step.places)
				for (const { datum } of marks) expect([datum.step, datum.party]).toEqual([step.id, party]);
	});

	test('names the parties of a step once, in the order of the dataset, and none that does not stand there', () => {
		const order = sound.info.parties.map(({ id }) => id);
		for (const { places } of scale) {
			const own = places.map(({ party }) => order.indexOf(party));
			expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
			for (const { marks } of places) expect(marks.length).toBeGreaterThan(0);
		}
	});

	test('says that a party moved only where an article reports it', () => {
		const reported = sound.positions.filter(({ movedFrom }) => movedFrom).map(({ id }) => id);
		expect(moved(sound)).toEqual(reported);
		expect(reported).toEqual(['po-ve-order-open']);
		const still = { ...sound, positions: sound.positions.map((po) => without(po, po.id)) };
		expect(moved(still)).toEqual([]);
		const own = marksOf(still).filter(({ datum }) => datum.party === 've');
		expect(own.map(({ when }) => when)).toEqual(['by 4 March', '5 March']);
	});

	test('says it of the mark that the party moved to, whichever way', () => {
		const back = sound.positions.map((po) =>
			po.id === 'po-ve-order'
				? { ...po, movedFrom: { position: 'po-ve-order-open', claims: ['c-dare'] } }
				: without(po, 'po-ve-order-open')
		);
		expect(moved({ ...sound, positions: back })).toEqual(['po-ve-order']);
	});

	test('with some shown has these alone; the steps and the columns stay', () => {
		const part = positionLayout(sound, new Set(['po-ve-order-open', 'po-ve-halt']));
		const onScale = part.scale.flatMap(({ places }) => places.flatMap(({ marks }) => marks.map(({ id }) => id)));
		expect([onScale, part.grid.flatMap(({ cells }) => cells.flat().map(({ id }) => id))]).toEqual([
			['po-ve-order-open'],
			['po-ve-halt']
		]);
		expect(part.scale.map(({ id }) => id)).toEqual(scale.map(({ id }) => id));
		expect(part.parties).toEqual(parties);
	});

	test('says how it is known beside every mark that the party did not make itself', () => {
		const known = new Map(grid.flatMap(({ cells }) => cells.flat().map((mark) => [mark.id, mark.known])));
		expect(['po-ve-halt', 'po-to-halt', 'po-to-leaders', 'po-co-fees'].map((id) => known.get(id))).toEqual([
			'',
			'as reported',
			'unnamed sources',
			'inferred'
		]);
	});

	test('leaves a cell empty where no source says', () => {
		for (const row of grid) {
			row.cells.forEach((cell, i) => {
				const known = sound.positions.filter((po) => po.issue === row.issue.id && po.party === parties[i]!.id);
				expect(cell).toHaveLength(known.length);
			});
		}
		expect(grid.some((row) => row.cells.some((cell) => cell.length === 0))).toBe(true);
	});
});
