/** Slides as plain objects: what stands on each, in which order, and what the teacher has beside it. */
import { describe, expect, test } from 'vitest';
import { decksOf, shownIn, slidesOf } from '../../../src/lib/class/present/slides.ts';
import { dashed, differs, legendOf } from '../../../src/lib/class/present/legend.ts';
import { keyLines } from '../../../src/lib/class/key.ts';
import type { Block } from '../../../src/lib/class/present/slide.ts';
import { workOf } from '../../../src/lib/class/works.ts';
import { activitiesOf, plansOf } from '../../../src/lib/data/lesson.ts';
import { linkedTo } from '../../../src/lib/data/find.ts';
import { readDataset } from '../../../src/lib/data/read.server.ts';
import { moveLayout } from '../../../src/lib/layout/move.ts';
import { en } from '../../../src/lib/messages/en.ts';

const d = readDataset('data/istanbul-2025');
const decks = decksOf(d);
const deck = (id: string) => decks.find((one) => one.id === id)!;
const kinds = (id: string) => deck(id).slides.map(({ kind }) => kind);

test('a deck for every plan, and one for the story', () => {
	expect(decks.map(({ id }) => id)).toEqual([...plansOf(d).map(({ id }) => id.slice(3)), 'story']);
});

test.each(decks)('$id: an id for every slide, fit for an address', ({ slides }) => {
	const ids = slides.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
});

test('ten minutes with a chart: look, choose a headline, see it, talk', () => {
	expect([...new Set(kinds('10-headline'))]).toEqual(['opening', 'prompt', 'question', 'answer', 'picture', 'debrief']);
	const bare = { chart: 'moves', words: false, links: false };
	const under = { chart: 'moves', words: false, links: true };
	const { slides } = deck('10-headline');
	expect(slides.find(({ kind }) => kind === 'prompt')?.picture).toMatchObject(bare);
	// The question stands beside the chart that it asks about; its answer reveals the chart under its headline, unless
	// that answer is so long that nothing says what the signs mean.
	const [first, second] = slides.filter(({ kind }) => kind === 'question');
	expect(first?.picture).toMatchObject(bare);
	const answer = slides.find(({ kind }) => kind === 'answer')?.picture;
	expect(answer).toMatchObject(answer && legendOf(d, answer).length ? under : bare);
	expect(second?.picture).toMatchObject(under);
	expect(slides.every(({ kind, picture }) => kind !== 'question' || picture)).toBe(true);
});

describe.each(plansOf(d))('$id', (plan) => {
	const slides = slidesOf(d, plan);
	const activities = activitiesOf(d).filter(({ id }) => plan.activities.includes(id));

	test('asks every question, shows every answer, and tells the teacher before the class', () => {
		for (const activity of activities)
			for (const [i, { ask, parts, options }] of workOf(d, activity).items.entries()) {
				const own = slides.filter((slide) => slide.activity === activity.id);
				const holds = ({ from, points }: Block) => i + 1 >= from && i + 1 < from + Math.max(1, points.length);
				const at = own.findIndex(({ blocks }) => blocks.some(holds));
				const block = own[at]!.blocks.find(holds)!;
				if (activity.kind !== 'predict')
					expect([block.stem, block.points[i + 1 - block.from]]).toEqual(
						block.points.length ? [parts?.stem, parts?.point] : [ask, undefined]
					);
				expect(block.options).toEqual(options.map(({ text }) => text));
				const right = options.filter((option) => option.right);
				const end = own.findIndex(({ blocks }, n) => n > at && blocks.length);
				const answers = own.slice(at + 1, end < 0 ? undefined : end).flatMap(({ answered }) => answered);
				const asks = own[at]!.blocks.flatMap(({ points }) => (points.length ? points : [''])).length;
				expect(answers).toHaveLength(asks);
				const answer = answers[i + 1 - own[at]!.blocks[0]!.from]!;
				expect(answer.rights.map(({ text }) => text)).toEqual(right.map(({ text }) => text));
				expect(answer.rights.map(({ reason }) => reason.cites)).toEqual(right.map(({ reason }) => reason.cites));
				const told = own[at]!.notes[0]!.lines;
				for (const { reason } of right)
					expect(told.filter(({ say }) => say.endsWith(reason.say)).map(({ cites }) => cites)).toContainEqual(
						reason.cites
					);
			}
	});

	test('no question is asked once the chart in words has told the answer', () => {
		for (const activity of activities.filter(({ kind }) => ['words', 'error', 'spelling', 'rank'].includes(kind))) {
			const of = slides.filter((slide) => slide.activity === activity.id);
			const told = of.findIndex(({ picture }) => picture && (!('words' in picture) || picture.words));
			expect(of.slice(told).some(({ kind }) => kind === 'question')).toBe(false);
		}
	});
});

test('a guess is asked before anything that came after the offer is shown', () => {
	const { slides } = deck('90-negotiate');
	for (const slide of slides) {
		if (!/^predict-round-\d+$/.test(slide.id)) continue;
		const offer = slide.picture!.focus[0]!;
		const later = d.moves.filter((move) => linkedTo(move).includes(offer)).map(({ id }) => id);
		const before = [slide].flatMap(({ picture }) => picture?.show ?? []);
		expect(before.filter((id) => later.includes(id))).toEqual([]);
	}
});

test.each([
	// A lesson of 45 minutes had 52 and 54 screens once: more than one a minute.
	['10-headline', 10],
	['10-names', 10],
	['45-answers', 30],
	['45-sources', 27],
	['90-negotiate', 45]
])('%s has no more than %i screens', (id, most) => expect(deck(id).slides.length).toBeLessThanOrEqual(most));

test('all that is to do stands on one screen, and so does all that is to be talked about', () => {
	for (const plan of plansOf(d))
		for (const activity of activitiesOf(d).filter(({ id }) => plan.activities.includes(id))) {
			const own = slidesOf(d, plan).filter((slide) => slide.activity === activity.id);
			const said = (kind: string) =>
				own.filter((slide) => slide.kind === kind).map(({ lines }) => lines.map(({ say }) => say));
			expect([said('prompt'), said('debrief')]).toEqual([[activity.prompts], [activity.debrief]]);
		}
});

test('the empty cells of the grid are seen on two screens, each with what the hatching means', () => {
	const whole = deck('90-negotiate').slides.filter(({ id }) => id.startsWith('gaps-whole'));
	expect(whole).toHaveLength(2);
	for (const { picture } of whole) expect(legendOf(d, picture!).at(-1)).toMatchObject({ sign: { of: 'hatch' } });
});

test('questions that share their options are asked together, two at most where they do not', () => {
	const blocks = decks.flatMap(({ slides }) => slides.map((slide) => slide.blocks)).filter(({ length }) => length);
	expect(Math.max(...blocks.map(({ length }) => length))).toBe(2);
	expect(deck('45-sources').slides.find(({ id }) => id === 'words-question-1')?.blocks).toMatchObject([
		{ from: 1, points: { length: 4 }, options: { length: 5 } }
	]);
});

test('the record of the role-play waits for the debrief', () => {
	const own = deck('90-negotiate').slides.filter(({ activity }) => activity === 'ly-negotiate');
	const shown = own.findIndex(({ picture }) => picture);
	expect(own.slice(0, shown).map(({ kind }) => kind)).toContain('list');
	expect(new Set(own.slice(shown).map(({ kind }) => kind))).toEqual(new Set(['picture', 'debrief']));
});

test('what the class may find stands in the notes, with its passages', () => {
	for (const { parts } of decks)
		for (const part of parts) {
			const activity = activitiesOf(d).find(({ id }) => id === part.id)!;
			const found = keyLines({ ...workOf(d, activity), items: [] });
			const lines = part.notes.flatMap((note) => note.lines);
			for (const { answer, cites } of found)
				expect(lines.some((line) => line.say.endsWith(answer) && line.cites.length === cites.length)).toBe(true);
		}
});

test('every step of the story has its picture and its sentences, cited', () => {
	const { slides } = deck('story');
	for (const step of d.story) {
		const own = slides.filter(({ id }) => id.startsWith(step.id));
		expect(own[0]?.lines.map(({ say }) => say)).toEqual(step.text.map(({ say }) => say));
		expect(own.flatMap(({ picture }) => picture?.show ?? [])).toEqual(expect.arrayContaining(step.show));
	}
	expect(shownIn(deck('story'))).toEqual(new Set(d.story.flatMap(({ show }) => show)));
});

describe('what the signs of a picture mean stands on the slide that shows them', () => {
	const texts = (id: string, slide: string) =>
		legendOf(d, deck(id).slides.find((one) => one.id === slide)!.picture!).map(({ text }) => text);
	test.each([
		['the chart that is to be read before its words says nothing', '10-headline', 'headline-prompt', []],
		[
			'under its headline it names every kind of move, and the foot of an offer that got no answer',
			'10-headline',
			'headline-question-2',
			[
				'offer',
				'counter-offer',
				'yes',
				'left open',
				'put off',
				'condition',
				'no',
				'backing',
				'threat',
				'taken back',
				'unanswered',
				'inferred by us'
			]
		],
		[
			'the ladder names only the borders that are on it',
			'45-answers',
			'rank-whole',
			[/^in the del/, /heads/, /would not/, /expected/]
		],
		['with words every card says its part itself', '45-answers', 'rank-chart', []]
	] as [string, string, string, (string | RegExp)[]][])('%s', (_, id, slide, expected) => {
		const told = texts(id, slide);
		expect(told).toHaveLength(expected.length);
		for (const [i, one] of expected.entries()) expect(told[i]).toMatch(one);
	});

	test('a sign whose meaning has no room beside a long answer was explained with the question', () => {
		for (const { slides } of decks)
			for (const [i, { picture }] of slides.entries())
				if (picture?.chart === 'moves' && picture.legend === false)
					expect(legendOf(d, slides[i - 1]!.picture!).length).toBeGreaterThan(0);
	});

	test('the grid names the glyphs that are on it, and the hatching', () => {
		const pages = deck('90-negotiate').slides.filter(({ id }) => id.startsWith('gaps-whole'));
		const { show } = pages[0]!.picture!;
		const stances = d.positions.flatMap(({ id, stance }) => (stance && show.includes(id) ? stance : []));
		expect(new Set(pages.flatMap(({ picture }) => legendOf(d, picture!).map(({ text }) => text)))).toEqual(
			new Set([...stances.map((stance) => en.positions.stance[stance]), en.chart.noSource])
		);
	});

	test('what a dashed line means stands above every thread in words that has one, and above no other', () => {
		for (const { picture } of decks.flatMap(({ slides }) => slides)) {
			if (picture?.chart !== 'moves' || !picture.words) continue;
			const rows = moveLayout(d, new Set(picture.show)).rows.slice(...picture.rows);
			expect(dashed(d, picture)).toBe(rows.some(({ pieces }) => pieces.some(({ inferred }) => inferred)));
		}
	});

	test('the dagger is told of wherever it stands', () => {
		const [first] = deck('45-answers').slides.filter(({ picture }) => picture?.chart === 'moves' && picture.words);
		expect(differs(d, first!.picture!)).toBe(true);
		const bare = deck('10-headline').slides.find(({ kind }) => kind === 'prompt');
		expect(differs(d, bare!.picture!)).toBe(false);
	});
});
