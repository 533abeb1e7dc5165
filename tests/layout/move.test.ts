import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/lib/data/edtf.ts';
import { lead, linkedTo } from '../../src/lib/data/find.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { inTime } from '../../src/lib/layout/move.ts';

const sound = readDataset('tests/fixtures/sound');

describe('inTime(dataset)', () => {
	const order = inTime(sound).map((move) => move.id);

	test('loses no move', () => {
		expect([...order].sort()).toEqual(sound.moves.map((move) => move.id).sort());
	});

	test('puts every answer below what it answers', () => {
		for (const move of sound.moves)
			for (const id of linkedTo(move)) expect(order.indexOf(id)).toBeLessThan(order.indexOf(move.id));
	});

	test('goes by date where no reply says otherwise', () => {
		const offers = inTime(sound).filter((move) => !move.links.length);
		const days = offers.map((move) => parseEdtf(lead(sound, move).when!.edtf)!).map((span) => span.from || span.to);
		expect(days).toEqual([...days].sort());
	});
});
