/** The story of the talks, as it is told: what must be true of it whatever else is changed. */
import { describe, expect, test } from 'vitest';
import { get } from '../../src/lib/data/find.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Step } from '../../src/lib/data/schema.ts';
import { grade } from '../../src/lib/story/reading.ts';

const dataset = readDataset('data/istanbul-2025');
const { story, sources } = dataset;
const saysOf = (step: Step) => step.text.map(({ say }) => say);
const chapters = [...new Set(story.map(({ chapter }) => chapter))];
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

test('20 to 30 steps in five to seven chapters', () => {
	expect(story.length).toBeGreaterThanOrEqual(20);
	expect(story.length).toBeLessThanOrEqual(30);
	expect(chapters.length).toBeGreaterThanOrEqual(5);
	expect(chapters.length).toBeLessThanOrEqual(7);
});

test('every claim that a sentence names is there, and stands in an article', () => {
	const named = story.flatMap(({ text }) => text.flatMap((sentence) => sentence.claims));
	expect(named.length).toBeGreaterThan(0);
	for (const id of named) expect(get(dataset, 'claims', id).evidence.length, id).toBeGreaterThan(0);
});

/** What may be said without a claim: that no article says something, how many there are, and a question. */
const unsourced = /\bno (article|source)\b|\bdoes not say\b|\barticles\b|\bof the five\b|\?$/i;

test('a sentence without a claim says what no article says, counts the articles, or asks', () => {
	const without = story.flatMap(({ text }) => text.filter((sentence) => !sentence.claims.length));
	expect(without.map(({ say }) => say).filter((say) => !unsourced.test(say))).toEqual([]);
});

test('every record that a step shows is one that its chart draws', () => {
	const drawn: Record<Step['chart'], { id: string }[]> = {
		delegations: dataset.attendance,
		positions: dataset.positions,
		moves: dataset.moves,
		wording: dataset.disagreements,
		places: dataset.whereabouts
	};
	for (const { id, chart, show } of story)
		expect(
			show.filter((shown) => !drawn[chart].some((record) => record.id === shown)),
			id
		).toEqual([]);
});

describe('reading grade (Flesch-Kincaid)', () => {
	const whole = grade(story.flatMap(saysOf));
	const [hardest] = [...story].sort((a, b) => grade(saysOf(b)) - grade(saysOf(a)));

	test(`at most 9 over the whole story: ${whole.toFixed(1)}`, () => {
		console.log(
			`reading grade of the story: ${whole.toFixed(1)}; hardest step: ${hardest!.id}, ${grade(saysOf(hardest!)).toFixed(1)}`
		);
		expect(whole).toBeLessThanOrEqual(9);
	});

	test.each(story)('at most 10 in $id', (step) => expect(grade(saysOf(step))).toBeLessThanOrEqual(10));
});

describe('what the words count, counted again', () => {
	const step = (id: string) => story.find((each) => each.id === id)!;
	const [resting, unnamed, standing] = saysOf(step('st-27-how-we-know'));
	const named = sources.filter(({ outlet }) => outlet);
	const sourcesOf = (...ids: string[]) =>
		new Set(ids.flatMap((id) => get(dataset, 'claims', id).evidence.map(({ source }) => source)));
	/** Articles in which a record stands: those of all its claims. */
	const articlesOf = (move: string) => sourcesOf(...get(dataset, 'moves', move).claims);

	test('“two empty chairs”: those who would not come, of the two sides that face each other', () => {
		const [front] = story;
		const empty = dataset.attendance.filter(({ status }) => status === 'declined').map(({ id }) => id);
		expect(front!.title).toContain(`${words[empty.length]} empty chairs`);
		expect(front!.focus.toSorted()).toEqual(empty.toSorted());
	});

	test('a chapter is a question, and its last step says what is open', () => {
		expect(chapters.slice(1).filter((chapter) => !chapter.endsWith('?'))).toEqual([]);
		expect(story[0]!.title).toMatch(/\?$/);
		const lasts = chapters.slice(1, -1).map((chapter) => story.findLast((one) => one.chapter === chapter)!);
		const closed = lasts.filter(({ text }) => !/\b(no article|does not say)\b/i.test(text.at(-1)!.say));
		expect(closed.map(({ id }) => id)).toEqual([]);
	});

	test('how many articles there are, how many name their outlet, and which', () => {
		expect(resting).toContain(`on ${words[sources.length]} articles; ${words[named.length]} of them`);
		expect(new Set(named.map(({ outlet }) => get(dataset, 'actors', outlet!).name))).toEqual(
			new Set(['The Moscow Times'])
		);
		expect(resting).toContain('from The Moscow Times');
		expect(unnamed).toContain(`The other ${words[sources.length - named.length]} do not name their outlet`);
		expect(unnamed).toContain(`none of the ${words[sources.length]} names its author`);
		expect(sources.filter((source) => 'author' in source)).toEqual([]);
	});

	test('in how many articles the offer of talks and the plan for 2 June stand', () => {
		const telling = get(dataset, 'moves', 'mv-04-direct-talks').claims.map((id) => get(dataset, 'claims', id));
		const putins = telling.filter(({ gist }) => gist.includes('Putin')).flatMap(({ evidence }) => evidence);
		const his = new Set(putins.map(({ source }) => source));
		expect(standing).toContain(
			`proposal of talks stands in ${words[his.size]} of them, and a fourth calls it Russia’s`
		);
		expect(articlesOf('mv-04-direct-talks').size).toBe(4);
		expect(standing).toContain(`the plan for 2 June stands in ${words[articlesOf('mv-20-second-round').size]}`);
		const cited = sourcesOf(...step('st-27-how-we-know').text[2]!.claims);
		expect(cited).toEqual(new Set([...articlesOf('mv-04-direct-talks'), ...articlesOf('mv-20-second-round')]));
	});
});
