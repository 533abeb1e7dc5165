import { describe, expect, test } from 'vitest';
import { wordingScene } from '../../src/lib/charts/wording/scene.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { allBoxes } from '../../src/lib/scene/boxes.ts';
import type { Scene } from '../../src/lib/scene/scene.ts';

const d = readDataset('data/istanbul-2025');
const wide = { width: 940, height: 510, type: 13 };
const scene = wordingScene(d, wide);
const textsIn = (id: string, { marks }: Scene = scene) => marks.find((mark) => mark.id === id)?.texts ?? [];
const wordsIn = (id: string) => textsIn(id).filter(({ family }) => family === 'serif');

describe('wordingScene(dataset, box)', () => {
	test('gives the word of each article, large, in the order of the articles', () => {
		const words = wordsIn('d-01-truce-answer');
		expect(words.map(({ text }) => text)).toEqual([
			'“rejected”',
			'“effectively',
			'rejecting”',
			'“ignored”',
			'“counter”'
		]);
		expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(1.5 * wide.type);
		expect(words.map(({ x }) => x)).toEqual([...words.map(({ x }) => x)].sort((a, b) => a - b));
	});

	test('names under each word the article and its outlet, or says that the outlet is not stated', () => {
		const said = textsIn('d-01-truce-answer').map(({ text }) => text);
		expect(said.slice(-8)).toEqual(expect.arrayContaining(['Before the talks', 'outlet not stated']));
		expect(said.filter((text) => text === 'The Moscow Times')).toHaveLength(2);
	});

	test('an article keeps its column from event to event', () => {
		const columns = ['d-01-truce-answer', 'd-03-offer-words'].map(
			(id) => textsIn(id).find(({ text }) => text === 'Before the talks')?.x
		);
		expect(columns[0]).toBeGreaterThan(0);
		expect(columns[0]).toBe(columns[1]);
	});

	test('draws the events of which most articles speak, and says how many more there are', () => {
		for (const box of allBoxes) {
			const { marks, more, ground } = wordingScene(d, box);
			expect(marks[0]?.id).toBe('d-01-truce-answer');
			expect(marks.length + more).toBe(5);
			expect(ground.texts.length).toBe(more ? 1 : 0);
		}
	});

	test('a step of the story shows its events only, and marks those in focus', () => {
		const show = new Set(['d-01-truce-answer', 'd-05-refusal']);
		const { marks, more } = wordingScene(d, { ...wide, show, focus: new Set(['d-05-refusal']) });
		expect(marks.map(({ id, focused }) => [id, focused])).toEqual([
			['d-01-truce-answer', false],
			['d-05-refusal', true]
		]);
		expect(more).toBe(0);
	});

	test('says that it does not fit, rather than to cut a word', () => {
		expect(wordingScene(d, { width: 90, height: 500, type: 12 })).toMatchObject({ fits: false, marks: [] });
	});
});
