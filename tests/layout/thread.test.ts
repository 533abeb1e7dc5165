import { describe, expect, test } from 'vitest';
import { LANE, NODE_Y, REACH_Y, threadLayout, type Knot } from '../../src/lib/layout/thread.ts';

const knot = (id: string, by: string, ...links: string[]): Knot => ({
	id,
	by,
	links: links.map((to) => ({ to, basis: 'stated' }))
});
const A = LANE / 2;
const B = A + LANE;

describe('threadLayout(knots, parties)', () => {
	test('gives every party a lane and every move a node in it', () => {
		const thread = threadLayout([knot('m1', 'b'), knot('m2', 'a')], ['a', 'b']);
		expect(thread.width).toBe(2 * LANE);
		expect(thread.lanes).toEqual([
			{ party: 'a', x: A },
			{ party: 'b', x: B }
		]);
		expect(thread.rows.map(({ id, x }) => [id, x])).toEqual([
			['m1', B],
			['m2', A]
		]);
	});

	test('leads a line from the offer into the lane of the answer and down to it', () => {
		const { rows } = threadLayout([knot('m1', 'a'), knot('m2', 'b', 'm1')], ['a', 'b']);
		expect(rows[0]!.pieces).toEqual([
			{
				key: 'm1>m2',
				party: 'b',
				inferred: false,
				curve: expect.stringMatching(`^M${A},${NODE_Y}C`),
				run: { x: B, y: REACH_Y }
			}
		]);
		expect(rows[1]!.pieces).toEqual([
			{ key: 'm1>m2', party: 'b', inferred: false, curve: expect.stringMatching(`${B},${NODE_Y}$`), run: null }
		]);
	});

	test('runs straight through the rows between', () => {
		const { rows } = threadLayout([knot('m1', 'a'), knot('m2', 'c'), knot('m3', 'b', 'm1')], ['a', 'b', 'c']);
		expect(rows[1]!.pieces).toEqual([{ key: 'm1>m3', party: 'b', inferred: false, curve: '', run: { x: B, y: 0 } }]);
	});

	test('keeps to the lane of the offer where a node stands in the lane of the answer', () => {
		const { rows } = threadLayout([knot('m1', 'a'), knot('m2', 'b'), knot('m3', 'b', 'm1')], ['a', 'b']);
		expect(rows[1]!.pieces[0]!.run).toEqual({ x: A, y: 0 });
	});

	test('takes the gutter where nodes stand in both lanes', () => {
		const { rows } = threadLayout(
			[knot('m1', 'a'), knot('m2', 'a'), knot('m3', 'b'), knot('m4', 'b', 'm1')],
			['a', 'b']
		);
		const { x } = rows[1]!.pieces[0]!.run!;
		expect([A, B]).not.toContain(x);
		expect(Math.min(Math.abs(x - A), Math.abs(x - B))).toBeGreaterThan(9);
	});

	test('never lays two lines of different offers and answers over each other', () => {
		const knots = [
			knot('m1', 'a'),
			knot('m2', 'b'),
			knot('m3', 'c', 'm1'),
			knot('m4', 'c', 'm2'),
			knot('m5', 'a', 'm2'),
			knot('m6', 'b', 'm1')
		];
		for (const row of threadLayout(knots, ['a', 'b', 'c']).rows) {
			const runs = row.pieces.filter((piece) => piece.run);
			for (const one of runs) {
				for (const other of runs) {
					const [from, to] = one.key.split('>');
					const related = other.key.startsWith(`${from}>`) || other.key.endsWith(`>${to}`);
					if (!related) expect(one.run!.x).not.toBe(other.run!.x);
				}
			}
		}
	});

	test('draws no line to an offer that is filtered away', () => {
		expect(threadLayout([knot('m2', 'b', 'm1')], ['a', 'b']).rows[0]!.pieces).toEqual([]);
	});

	test('tells the line of an inferred link from that of a stated one', () => {
		const linked: Knot = {
			id: 'm3',
			by: 'b',
			links: [
				{ to: 'm1', basis: 'stated' },
				{ to: 'm2', basis: 'inferred' }
			]
		};
		const { rows } = threadLayout([knot('m1', 'a'), knot('m2', 'a'), linked], ['a', 'b']);
		expect(rows[2]!.pieces.map(({ key, inferred }) => [key, inferred])).toEqual([
			['m1>m3', false],
			['m2>m3', true]
		]);
	});
});
