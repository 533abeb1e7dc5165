/** Slides as plain objects: what stands on each, in which order, and what the teacher has beside it. */
import { describe, expect, test } from 'vitest';
import { decksOf, shownIn, slidesOf } from '../../../src/lib/class/present/slides.ts';
import { charts } from '../../../src/lib/charts/index.ts';
import { keyLines } from '../../../src/lib/class/key.ts';
import { differs } from '../../../src/lib/class/present/differs.ts';
import { pictureFits } from '../../../src/lib/class/present/pictures.ts';
import { boxesUnder } from '../../../src/lib/class/present/room.ts';
import type { Block, Slide } from '../../../src/lib/class/present/slide.ts';
import { workOf } from '../../../src/lib/class/works.ts';
import { activitiesOf, plansOf } from '../../../src/lib/data/lesson.ts';
import { linkedTo } from '../../../src/lib/data/find.ts';
import { readDataset } from '../../../src/lib/data/read.server.ts';
import type { Dataset } from '../../../src/lib/data/schema.ts';
import { en } from '../../../src/lib/messages/en.ts';
import type { Scene, Shape } from '../../../src/lib/scene/scene.ts';
import { DAGGER, textsOf } from '../../../src/lib/scene/text.ts';

const d = readDataset('data/istanbul-2025');
const decks = decksOf(d);
const deck = (id: string) => decks.find((one) => one.id === id)!;
const kinds = (id: string) => deck(id).slides.map(({ kind }) => kind);
const sound = readDataset('tests/fixtures/sound');

/** The scenes of a slide, one for each shape of a screen. */
function scenesOf(dataset: Dataset, { picture, title }: Slide): Scene[] {
	if (!picture) return [];
	const [show, focus] = [new Set(picture.show), new Set(picture.focus)];
	return boxesUnder(title, picture.below).map((box) => charts[picture.chart].scene(dataset, { ...box, show, focus }));
}
const headlinesIn = (dataset: Dataset) =>
	activitiesOf(dataset).flatMap(({ kind, id }) => (kind === 'headline' ? id : []));
const isInferred = ({ dash }: Shape) => dash === '2.4 2.6';
const textIn = (scene: Scene) => textsOf(scene).map(({ text }) => text);

test('a deck for every plan, and one for the story', () => {
	expect(decks.map(({ id }) => id)).toEqual([...plansOf(d).map(({ id }) => id.slice(3)), 'story']);
});

test.each(decks)('$id: an id for every slide, fit for an address', ({ slides }) => {
	const ids = slides.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
});

test('ten minutes with a chart: look, choose a headline, see it, talk', () => {
	expect([...new Set(kinds('10-headline'))]).toEqual(['opening', 'prompt', 'picture', 'question', 'answer', 'debrief']);
	const { slides } = deck('10-headline');
	const at = (id: string) => slides.findIndex((slide) => slide.id === `headline-${id}`);
	const order = ['prompt', 'whole', 'question-1', 'question-1-answer', 'headline', 'chart', 'question-2', 'debrief'];
	expect(order.map(at)).toEqual(order.map(at).sort((a, b) => a - b));
	expect(at('prompt')).toBe(1);
	// The class reads the chart before any words: they and its headline come with the answer.
	const { title, lead } = charts.moves.about(d);
	expect(slides[at('whole')]?.picture).toMatchObject({ chart: 'moves', bare: true });
	for (const { title: over, lines } of slides.slice(0, at('question-1-answer')))
		for (const words of [over, ...lines.map(({ say }) => say)]) expect([title, lead]).not.toContain(words);
	expect(slides[at('headline')]).toMatchObject({ title, picture: { chart: 'moves' } });
	expect(slides[at('headline')]?.picture?.bare).toBeUndefined();
});

test('only the chart that is to be read before its words is bare', () => {
	for (const { slides } of [...decks, ...decksOf(sound)])
		for (const { id, picture, activity } of slides)
			expect(picture?.bare ?? false, id).toBe(
				id.endsWith('-whole') && [d, sound].some((one) => headlinesIn(one).includes(activity))
			);
});

test.each([d, sound].flatMap((dataset) => decksOf(dataset).map((one) => ({ dataset, ...one }))))(
	'$id: every picture fits under its title, and draws what it shows or says how many more there are',
	({ dataset, slides }) => {
		for (const slide of slides) {
			for (const scene of scenesOf(dataset, slide)) {
				expect(scene.fits && scene.marks.length > 0, slide.id).toBe(true);
				const said = textIn(scene).filter((text) => /\b[1-9]\d* more\b/u.test(text));
				expect(said, slide.id).toHaveLength(scene.more ? 1 : 0);
				const drawn = new Set(scene.marks.map(({ id }) => id)).size;
				expect(drawn + scene.more, slide.id).toBe(new Set(slide.picture?.show).size);
			}
		}
	}
);

test('a picture that is too high for its screen does not fit', () => {
	const { picture, title } = deck('story').slides.find(({ id }) => id === 'st-11-team')!;
	expect(pictureFits(d, picture!, title)).toBe(true);
	expect(pictureFits(d, { ...picture!, below: 16 }, title)).toBe(false);
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
			const told = of.findIndex(({ id }) => /-chart(-\d+)?$/u.test(id));
			expect(told).toBeGreaterThan(0);
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
	['10-headline', 12],
	['10-names', 8],
	// A lesson of 45 minutes had 52 and 54 screens once: more than one a minute.
	['45-answers', 25],
	['45-sources', 27],
	// A game of eleven rounds: two screens each.
	['45-guess', 42],
	['90-negotiate', 27],
	['story', 30]
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

test('the cells of the grid are all seen at once, with what their signs mean', () => {
	const whole = deck('90-negotiate').slides.filter(({ id }) => id.startsWith('gaps-whole'));
	expect(whole).toHaveLength(1);
	for (const scene of scenesOf(d, whole[0]!)) {
		const { show } = whole[0]!.picture!;
		expect(scene.more).toBe(0);
		const stances = d.positions.flatMap(({ id, stance }) => (stance && show.includes(id) ? stance : []));
		for (const stance of stances) expect(textIn(scene)).toContain(en.positions.stance[stance]);
		expect(textIn(scene)).toContain(en.chart.noSource);
	}
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
	const drawn = [d, sound].flatMap((dataset) =>
		decksOf(dataset).flatMap(({ slides }) =>
			slides.flatMap((slide) => scenesOf(dataset, slide).map((scene) => ({ dataset, slide, scene })))
		)
	);

	test('what is dashed: we infer that the one answers the other', () => {
		const dashed = drawn.filter(({ slide: { picture }, scene }) => {
			if (picture?.bare || picture?.chart !== 'moves') return false;
			return scene.links.some(({ dashed }) => dashed) || scene.marks.some(({ shapes }) => shapes.some(isInferred));
		});
		expect(dashed.length).toBeGreaterThan(20);
		const untold = dashed.filter(({ scene }) => !textIn(scene).includes(en.moves.inferredSign));
		expect(untold.map(({ slide }) => slide.id)).toEqual([]);
	});

	test('the dagger stands where the articles differ on a record that is drawn, and nowhere else', () => {
		const bare = deck('10-headline').slides.find(({ picture }) => picture?.bare);
		expect(differs(d, bare!.picture!)).toBe(false);
		expect(differs(d, { ...bare!.picture!, bare: undefined })).toBe(true);
		for (const { dataset, slide, scene } of drawn)
			if (textIn(scene).some((text) => text.includes(DAGGER)))
				expect(differs(dataset, { ...slide.picture!, bare: undefined }), slide.id).toBe(true);
	});
});
