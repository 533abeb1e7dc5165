import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { sharedWords, storyView } from '../../src/lib/story/view.ts';

const sound = readDataset('tests/fixtures/sound');
const view = storyView(sound, sound.story);

describe('storyView(dataset, steps)', () => {
	test('prints the steps in their order, each with its own record behind it', () => {
		expect(view.map(({ id, chapter, title }) => [id, chapter, title])).toEqual(
			sound.story.map(({ id, chapter, title }) => [id, chapter, title])
		);
		view.forEach(({ datum }, i) => expect(datum).toBe(sound.story[i]));
	});

	test('numbers the citations through, and gives none to a sentence without claims', () => {
		expect(view.map(({ sentences }) => sentences.map(({ id, cite }) => [id, cite]))).toEqual([
			[
				['st-1-halt-1', 1],
				['st-1-halt-2', 2]
			],
			[
				['st-2-words-1', 3],
				['st-2-words-2', 4]
			],
			[
				['st-3-teams-1', 5],
				['st-3-teams-2', 6]
			],
			[['st-4-summit-1', 7]],
			[['st-5-order-1', 8]],
			[
				['st-6-charts-1', 9],
				['st-6-charts-2', 0]
			]
		]);
	});

	test('numbers a selection of steps from 1 again', () => {
		expect(
			storyView(sound, sound.story.slice(3)).flatMap(({ sentences }) => sentences.map(({ cite }) => cite))
		).toEqual([1, 2, 3, 0]);
	});

	test('leaves words and claims as they are', () => {
		expect(view.map(({ sentences }) => sentences.map(({ say, claims }) => ({ say, claims })))).toEqual(
			sound.story.map(({ text }) => text)
		);
	});

	test('names the articles behind a step in the order of the sources, each once', () => {
		expect(view.map(({ id, sources }) => [id, sources])).toEqual([
			['st-1-halt', ['Lantern, before the talks', 'Lantern, behind the call']],
			['st-2-words', ['Gazette, first morning', 'Lantern, before the talks']],
			['st-3-teams', ['Lantern, before the talks']],
			['st-4-summit', ['Lantern, behind the call']],
			['st-5-order', ['Lantern, before the talks']],
			['st-6-charts', ['Gazette, first morning']]
		]);
	});

	test('dates a step by the days within which its claims lie, and says so where none has a date', () => {
		expect(view.map(({ id, date }) => [id, date])).toEqual([
			['st-1-halt', 'between 27 February and 2 March 2031'],
			['st-2-words', 'by 6 March 2031'],
			['st-3-teams', 'by 4 March 2031'],
			['st-4-summit', 'May 2024'],
			['st-5-order', '2 March 2031'],
			['st-6-charts', 'by 6 March 2031']
		]);
		const undated = { ...sound, claims: sound.claims.map((claim) => ({ ...claim, when: null })) };
		expect(storyView(undated, sound.story.slice(0, 1))[0]!.date).toBe('date not given');
	});

	test('a step shared without its picture says where the articles differ, but not of words alone', () => {
		const shared = (id: string) =>
			sharedWords(
				sound,
				sound.story.find((step) => step.id === id)!
			);
		expect(shared('st-1-halt')).toBe(
			'A call went out to stop seizing nets for forty days (the articles differ). Tolmar offered a meeting instead.'
		);
		expect(shared('st-2-words')).toBe(
			'One article says that Tolmar “turned down” the call. Another article says that it “rejected” it.'
		);
	});

	test('a date comes from the claims, never finer than they give it', () => {
		const dated = (...edtf: string[]) => {
			const step = sound.story[0]!;
			const claims = sound.claims.map((claim) => {
				const i = step.text.findIndex((sentence) => sentence.claims.includes(claim.id));
				return edtf[i] ? { ...claim, when: { edtf: edtf[i], basis: 'relative' as const } } : claim;
			});
			return storyView({ ...sound, claims }, [step])[0]!.date;
		};
		expect(dated('../2025-06-03', '../2025-06-03')).toBe('by 3 June 2025');
		expect(dated('2025-05', '2025-05')).toBe('May 2025');
		expect(dated('2025-05-11', '2025-05-13')).toBe('between 11 and 13 May 2025');
		expect(dated('2025-05-11', '../2025-05-13')).toBe('by 13 May 2025');
	});
});
