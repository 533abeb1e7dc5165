/** Moves in other numbers and names than those of the real dataset. */
import { describe, expect, test } from 'vitest';
import { movesScene } from '../../src/lib/charts/moves/scene.ts';
import { answersByOffer, answersTo } from '../../src/lib/data/outcomes.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { boxOfText, textsOf } from '../../src/lib/scene/text.ts';
import { boxes, crowded, said, wide } from './crowded.ts';

const d = readDataset('data/istanbul-2025');

describe('other shapes', () => {
	test('answersByOffer(moves) finds the same as answersTo(moves, offer)', () => {
		const found = answersByOffer(d.moves);
		for (const move of d.moves) expect(found.get(move.id) ?? []).toEqual(answersTo(d.moves, move));
	});

	test('who was not asked does not answer', () => {
		const move = (id: string, by: string, kind: 'calls' | 'rejects', to: string[], answered: string[]) => ({
			...{ id, by, kind, to, claims: [] },
			links: answered.map((offer) => ({ to: offer, basis: 'stated' as const, claims: [] }))
		});
		const asked = [
			move('mv-offer', 'aa', 'calls', ['bb'], []),
			move('mv-no', 'bb', 'rejects', [], ['mv-offer']),
			move('mv-outsider', 'cc', 'rejects', [], ['mv-offer']),
			move('mv-own', 'aa', 'rejects', [], ['mv-offer'])
		];
		expect(
			answersByOffer(asked)
				.get('mv-offer')
				?.map(({ id }) => id)
		).toEqual(['mv-no']);
	});

	const shapes: [string, Dataset][] = [
		['2 parties, 5 moves', crowded(d, { parties: 2, moves: 5 })],
		['8 parties, 60 moves', crowded(d, { parties: 8, moves: 60 })],
		['8 parties with long names, 30 moves', crowded(d, { parties: 8, moves: 30, names: 'long' })],
		['Cyrillic and Arabic names', crowded(d, { parties: 4, moves: 20, names: 'scripts' })],
		['1,000 moves', crowded(d, { parties: 6, moves: 1000 })]
	];

	test.each(
		shapes.flatMap(([name, dataset]) => Object.entries(boxes).map(([box, room]) => ({ name, dataset, box, room })))
	)('$name fit into $box', ({ dataset, room }) => {
		const scene = movesScene(dataset, room);
		expect(scene.fits).toBe(true);
		expect(scene.marks.length).toBeGreaterThan(0);
		const drawn = new Set(scene.marks.map(({ id }) => id));
		expect(scene.more).toBe(dataset.moves.length - drawn.size);
		if (scene.more) expect(said(scene).some((text) => text.includes(String(scene.more)))).toBe(true);
		for (const { x, y, width, height } of scene.marks) {
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
			expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1);
			expect(x + width).toBeLessThanOrEqual(room.width + 1);
		}
		const texts = textsOf(scene).map((text) => ({ text: text.text, ...boxOfText(text) }));
		for (const { text, x, width } of texts)
			expect([text, x >= -0.5 && x + width <= room.width + 0.5]).toEqual([text, true]);
		texts.forEach((one, i) =>
			texts.slice(i + 1).forEach((other) => {
				const across = one.x + one.width <= other.x || other.x + other.width <= one.x;
				const down = one.y + one.height <= other.y || other.y + other.height <= one.y;
				expect([one.text, other.text, across || down]).toEqual([one.text, other.text, true]);
			})
		);
		scene.marks.forEach((one, i) =>
			scene.marks.slice(i + 1).forEach((other) => {
				const apart =
					one.x + one.width <= other.x + 0.01 ||
					other.x + other.width <= one.x + 0.01 ||
					one.y + one.height <= other.y + 0.01 ||
					other.y + other.height <= one.y + 0.01;
				expect([one.key, other.key, apart]).toEqual([one.key, other.key, true]);
			})
		);
	});

	test('1,000 moves are laid out in under a second, and 4,000 are laid out too', () => {
		const timed = (moves: number) => {
			const dataset = crowded(d, { parties: 6, moves });
			const start = performance.now();
			expect(movesScene(dataset, wide).fits).toBe(true);
			return Math.round(performance.now() - start);
		};
		timed(10);
		expect(timed(1000)).toBeLessThan(1000);
		console.log(`4,000 moves in ${timed(4000)} ms`);
	});
});
