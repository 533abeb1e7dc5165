import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/lib/data/edtf.ts';
import { lead } from '../../src/lib/data/find.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { inTime, moveLayout } from '../../src/lib/layout/move.ts';

const sound = readDataset('tests/fixtures/sound');

describe('inTime(dataset)', () => {
	const order = inTime(sound).map((move) => move.id);

	test('loses no move', () => {
		expect([...order].sort()).toEqual(sound.moves.map((move) => move.id).sort());
	});

	test('puts every answer below what it answers', () => {
		for (const move of sound.moves)
			for (const id of move.answers) expect(order.indexOf(id)).toBeLessThan(order.indexOf(move.id));
	});

	test('goes by date where no reply says otherwise', () => {
		const offers = inTime(sound).filter((move) => !move.answers.length);
		const days = offers.map((move) => parseEdtf(lead(sound, move).when!.edtf)!).map((span) => span.from || span.to);
		expect(days).toEqual([...days].sort());
	});
});

describe('moveLayout(dataset)', () => {
	const { rows, fates, parties } = moveLayout(sound);

	test('gives every mark its record and a whole sentence', () => {
		const halt = rows.find((row) => row.id === 'mv-01-halt')!;
		expect(halt.datum).toBe(sound.moves.find((move) => move.id === 'mv-01-halt'));
		expect(halt.label).toBe(
			'Coast League proposed, between 27 February and 2 March 2031: Stop net seizures for forty days'
		);
	});

	test('draws a line for every answer', () => {
		const drawn = new Set(rows.flatMap((row) => row.pieces.map((piece) => piece.key)));
		const asked = sound.moves.flatMap((move) => move.answers.map((id) => `${id}>${move.id}`));
		expect([...drawn].sort()).toEqual(asked.sort());
	});

	test('leaves open exactly the offers that nobody answered', () => {
		const answered = new Set(sound.moves.flatMap((move) => move.answers));
		for (const { offer, answers } of fates) {
			expect(offer.open).toBe(!answered.has(offer.id));
			expect(answers.map((answer) => answer.id).sort()).toEqual(
				sound.moves
					.filter((move) => move.answers.includes(offer.id))
					.map((move) => move.id)
					.sort()
			);
		}
	});

	test('names a date once, above the first of its moves', () => {
		rows.forEach((row, i) => expect(row.newDate).toBe(row.when !== rows[i - 1]?.when));
	});

	test('has a lane only for parties that move', () => {
		expect(parties.map((party) => party.id)).toEqual(['ve', 'to', 'su', 'co']);
	});
});
