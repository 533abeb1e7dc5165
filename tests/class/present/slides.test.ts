/** Slides as plain objects: what stands on each, in which order, and what the teacher has beside it. */
import { describe, expect, test } from 'vitest';
import { decksOf, shownIn, slidesOf } from '../../../src/lib/class/present/slides.ts';
import { keyLines } from '../../../src/lib/class/key.ts';
import { workOf } from '../../../src/lib/class/works.ts';
import { activitiesOf, plansOf } from '../../../src/lib/data/lesson.ts';
import { readDataset } from '../../../src/lib/data/read.server.ts';

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
	const [prompt] = deck('10-headline').slides.filter(({ kind }) => kind === 'prompt');
	expect(prompt?.picture).toMatchObject({ chart: 'moves', words: false, links: false });
});

describe.each(plansOf(d))('$id', (plan) => {
	const slides = slidesOf(d, plan);
	const activities = activitiesOf(d).filter(({ id }) => plan.activities.includes(id));

	test('asks every question, shows every answer, and tells the teacher before the class', () => {
		for (const activity of activities)
			for (const { ask, options } of workOf(d, activity).items) {
				const asked = slides.filter(({ title }) => title === ask);
				const right = options.filter((option) => option.right).map(({ text }) => text);
				expect(asked[0]).toMatchObject({ kind: 'question', options: options.map(({ text }) => text) });
				expect(asked.slice(1).flatMap((slide) => slide.options)).toEqual(right);
				expect(asked[0]!.notes[0]!.lines).toHaveLength(right.length);
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
	for (const [i, slide] of slides.entries()) {
		if (!/^predict-round-\d+$/.test(slide.id)) continue;
		const offer = slide.picture!.focus[0]!;
		const later = d.moves.filter(({ answers }) => answers.includes(offer)).map(({ id }) => id);
		const before = slides.slice(i, i + 2).flatMap(({ picture }) => picture?.show ?? []);
		expect(before.filter((id) => later.includes(id))).toEqual([]);
	}
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
