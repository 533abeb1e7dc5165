import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../src/lib/data/edtf.ts';
import { lead, linkedTo } from '../../src/lib/data/find.ts';
import { answersTo } from '../../src/lib/data/outcomes.ts';
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
			for (const id of linkedTo(move)) expect(order.indexOf(id)).toBeLessThan(order.indexOf(move.id));
	});

	test('goes by date where no reply says otherwise', () => {
		const offers = inTime(sound).filter((move) => !move.links.length);
		const days = offers.map((move) => parseEdtf(lead(sound, move).when!.edtf)!).map((span) => span.from || span.to);
		expect(days).toEqual([...days].sort());
	});
});

describe('moveLayout(dataset)', () => {
	const { rows, fates } = moveLayout(sound);

	test('gives every mark its record and a whole sentence', () => {
		const halt = rows.find((row) => row.id === 'mv-01-halt')!;
		expect(halt.datum).toBe(sound.moves.find((move) => move.id === 'mv-01-halt'));
		expect(halt.label).toBe(
			'Coast League called for (between 27 February and 2 March 2031): Stop net seizures for forty days'
		);
	});

	test('says every link of every move, and what it rests on', () => {
		for (const { datum, links } of rows)
			expect(links.map(({ to, basis }) => [to, basis])).toEqual(datum.links.map(({ to, basis }) => [to, basis]));
	});

	test('leaves open exactly the offers that nobody answered: to back one is no answer', () => {
		for (const { offer, answers } of fates) {
			const came = answersTo(sound.moves, offer.datum).map(({ id }) => id);
			expect(offer.open).toBe(!came.length);
			expect(answers.map((answer) => answer.id).sort()).toEqual(came.sort());
		}
		expect(rows.filter(({ open }) => open).map(({ id }) => id)).toEqual(['mv-15-fees']);
		const backed = fates.find(({ offer }) => offer.id === 'mv-13-round-two')!;
		expect(backed.answers.map(({ id }) => id)).toEqual(['mv-14-paper']);
	});

	test('says of each answer, and of each link in words, whether a source ties it or we do', () => {
		const { answers } = fates.find(({ offer }) => offer.id === 'mv-17-nets')!;
		expect(answers.map(({ id, basis }) => [id, basis])).toEqual([
			['mv-18-granted', 'stated'],
			['mv-19-fund', 'inferred'],
			['mv-20-spring', 'inferred']
		]);
		expect(answers.flatMap(({ links }) => links.map(({ words }) => words))).toEqual([
			'linked to “Tolmar demanded: Money for lost nets”, stated by a source',
			'linked to “Tolmar demanded: Money for lost nets”, inferred by us',
			'linked to “Tolmar demanded: Money for lost nets”, inferred by us'
		]);
	});

	test('says whose words a label quotes', () => {
		const words = (id: string) => rows.find((row) => row.id === id)!.words;
		expect(words('mv-19-fund')).toBe('“A fund, perhaps” (Lorne)');
		expect(words('mv-22-chair-back')).toBe('“took back” the chair (Harbour Gazette)');
	});

	test('with some shown has these alone, and no answer that is not among them', () => {
		const part = moveLayout(sound, new Set(['mv-17-nets', 'mv-19-fund']));
		expect(part.rows.map(({ id }) => id)).toEqual(['mv-17-nets', 'mv-19-fund']);
		expect(part.fates.map(({ offer, answers }) => [offer.id, answers.map(({ id }) => id)])).toEqual([
			['mv-17-nets', ['mv-19-fund']]
		]);
	});
});
