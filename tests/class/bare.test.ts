import { expect, test } from 'vitest';
import { bare } from '../../src/lib/class/bare.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { moveLayout } from '../../src/lib/layout/move.ts';

const layout = moveLayout(readDataset('data/istanbul-2025'));

test('bare(layout) keeps where every mark stands, and the heads of the lanes', () => {
	const without = bare(layout);
	expect(without.lanes).toEqual(layout.lanes);
	expect(without.parties).toEqual(layout.parties);
	expect(without.rows.map(({ id }) => id)).toEqual(layout.rows.map(({ id }) => id));
});

test('bare(layout) leaves nothing to read of what was said, by whom and when', () => {
	for (const { words, verb, when, label, party } of bare(layout).rows)
		expect([words, verb, when, label, party.name]).toEqual(['', '', '', '', '']);
});
