/** The moves in words: what each says, what it is linked to, and what became of every offer. */
import { describe, expect, test } from 'vitest';
import { inWords } from '../../src/lib/charts/moves/words.ts';
import { headlineWork } from '../../src/lib/class/headline.ts';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import { answersTo } from '../../src/lib/data/outcomes.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { label } from '../../src/lib/layout/label.ts';

const sound = readDataset('tests/fixtures/sound');

describe('inWords(dataset)', () => {
	const { moves, fates } = inWords(sound);

	test('gives every line its record, which has a whole sentence', () => {
		const halt = moves.find((line) => line.id === 'mv-01-halt')!;
		expect(halt.move).toBe(sound.moves.find((move) => move.id === 'mv-01-halt'));
		expect(label(sound, halt.move)).toBe(
			'Coast League called for (between 27 February and 2 March 2031): Stop net seizures for forty days'
		);
	});

	test('holds back where the article holds back', () => {
		const real = inWords(readDataset('data/istanbul-2025')).moves;
		const hedged = real.filter(({ who }) => who.includes(' seemingly '));
		expect(hedged.map(({ id }) => id).sort()).toEqual(['mv-15-trump-and-putin', 'mv-25-trump-considers']);
	});

	test('says every link of every move, and what it rests on', () => {
		for (const { move, links } of moves)
			expect(links.map(({ to, basis }) => [to, basis])).toEqual(move.links.map(({ to, basis }) => [to, basis]));
	});

	test('leaves open exactly the offers that nobody answered: to back one is no answer', () => {
		for (const { offer, answers } of fates) {
			const came = answersTo(sound.moves, offer.move).map(({ id }) => id);
			expect(offer.open).toBe(!came.length);
			const back = sound.moves.filter(
				({ kind, links }) => kind === 'withdraws' && links.some(({ to }) => to === offer.id)
			);
			expect(answers.map((answer) => answer.id).sort()).toEqual([...came, ...back.map(({ id }) => id)].sort());
		}
		expect(moves.filter(({ open }) => open).map(({ id }) => id)).toEqual(['mv-15-fees']);
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
		const words = (id: string) => moves.find((line) => line.id === id)!.words;
		expect(words('mv-19-fund')).toBe('“A fund, perhaps” (Lorne)');
		expect(words('mv-22-chair-back')).toBe('“took back” the chair (Harbour Gazette)');
	});
});

test('headlineWork(dataset, activity) with some shown has these alone, and no answer that is not among them', () => {
	const activity = activitiesOf(sound).find(({ kind }) => kind === 'headline')!;
	const { tables } = headlineWork(sound, { ...activity, show: ['mv-17-nets', 'mv-19-fund'] });
	const [offer] = sound.moves.filter(({ id }) => id === 'mv-17-nets');
	expect(tables.map(({ rows }) => rows.map((row) => [row.label, row.cells.map(({ say }) => say)]))).toEqual([
		[[label(sound, offer!), ['Sund considered it: “A fund, perhaps” (Lorne) (inferred by us)']]]
	]);
});
