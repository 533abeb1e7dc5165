import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { readingOf } from '../../src/lib/data/reading.ts';
import type { Dataset, Position } from '../../src/lib/data/schema.ts';
import { positionLayout } from '../../src/lib/layout/position.ts';

const sound = readDataset('tests/fixtures/sound');
const { axis, grid, parties, all, stated } = positionLayout(sound);

const without = (po: Position, id: string): Position => (po.id === id ? { ...po, movedFrom: undefined } : po);
const turns = (d: Dataset) =>
	positionLayout(d).axis.steps.flatMap((step) =>
		step.places.flatMap((place) => place.marks.map((mark) => [mark.id, mark.turn]))
	);

describe('positionLayout(dataset)', () => {
	test('draws every position once: on the axis or in the grid', () => {
		const onAxis = axis.steps.flatMap((step) => step.places.flatMap((place) => place.marks));
		const inGrid = grid.flatMap((row) => row.cells.flat());
		expect([...onAxis, ...inGrid].map((mark) => mark.id).sort()).toEqual(sound.positions.map((po) => po.id).sort());
		expect(all).toBe(sound.positions.length);
		expect(stated).toBe(sound.positions.filter((po) => readingOf(sound, po) === 'stated').length);
	});

	test('puts a mark on the step its record names', () => {
		for (const step of axis.steps)
			for (const place of step.places) for (const mark of place.marks) expect(mark.datum.step).toBe(step.id);
	});

	test('leads from one mark to another where a change is reported, as shares of the axis', () => {
		const way = axis.tracks.find((track) => track.party.id === 've')!;
		expect(way.lying).toMatch(/^M16\.\d+,50L50,50$/);
		expect(axis.runs).toHaveLength(1);
		expect(turns(sound)).toContainEqual(['po-ve-order-open', 'on']);
	});

	test('says which way a party moved', () => {
		const back = sound.positions.map((po) =>
			po.id === 'po-ve-order'
				? { ...po, movedFrom: { position: 'po-ve-order-open', claims: ['c-dare'] } }
				: without(po, 'po-ve-order-open')
		);
		expect(turns({ ...sound, positions: back })).toContainEqual(['po-ve-order', 'back']);
	});

	test('draws no way between two marks of a party where no article reports that it moved; each has its date', () => {
		const still = { ...sound, positions: sound.positions.map((po) => without(po, po.id)) };
		const { axis } = positionLayout(still);
		expect(axis.tracks.map(({ lying }) => lying).join('')).toBe('');
		expect(axis.runs).toEqual([]);
		expect(turns(still).every(([, turn]) => turn === '')).toBe(true);
		const marks = axis.steps.flatMap(({ places }) => places.flatMap(({ marks }) => marks));
		const own = marks.filter(({ datum }) => datum.party === 've').map(({ when }) => when);
		expect(own).toEqual(['by 4 March', '5 March']);
	});

	test('draws no arrow from a mark that is not shown', () => {
		const { axis } = positionLayout(sound, new Set(['po-ve-order-open']));
		expect([axis.runs, axis.tracks.map(({ lying }) => lying)]).toEqual([[], ['']]);
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

	test('gives each row of the standing axis its own number, without a gap', () => {
		const rows = axis.steps.flatMap((step) => [
			step.row,
			...step.places.flatMap((place) => place.marks.map((mark) => mark.row))
		]);
		expect(rows).toEqual(rows.map((_, i) => i));
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
