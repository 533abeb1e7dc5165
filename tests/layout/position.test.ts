import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { positionLayout } from '../../src/lib/layout/position.ts';

const sound = readDataset('tests/fixtures/sound');
const { axis, grid, parties, all, stated } = positionLayout(sound);

describe('positionLayout(dataset)', () => {
	test('draws every position once: on the axis or in the grid', () => {
		const onAxis = axis.steps.flatMap((step) => step.places.flatMap((place) => place.marks));
		const inGrid = grid.flatMap((row) => row.cells.flat());
		expect([...onAxis, ...inGrid].map((mark) => mark.id).sort()).toEqual(sound.positions.map((po) => po.id).sort());
		expect(all).toBe(sound.positions.length);
		expect(stated).toBe(sound.positions.filter((po) => po.reading === 'stated').length);
	});

	test('puts a mark on the step its record names', () => {
		for (const step of axis.steps)
			for (const place of step.places) for (const mark of place.marks) expect(mark.datum.step).toBe(step.id);
	});

	test('leads the way of a party through its steps in order of time, as shares of the axis', () => {
		const way = axis.tracks.find((track) => track.party.id === 've')!;
		expect(way.lying).toMatch(/^M16\.\d+,50L50,50$/);
	});

	test('says whether a party moved on along the scale or back', () => {
		const turns = axis.steps.flatMap((step) =>
			step.places.flatMap((place) => place.marks.map((mark) => [mark.datum.party, mark.turn]))
		);
		expect(turns).toContainEqual(['ve', 'on']);
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
