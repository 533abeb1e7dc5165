/** What a snippet is told of a picture before any picture is painted. */
import { describe, expect, test } from 'vitest';
import { chartNames } from '../../src/lib/data/schema.ts';
import { pictureFiles, pictureNames } from '../../src/lib/picture/files.ts';
import { soundDataset } from '../data/sound.ts';

const sound = soundDataset();
const step = sound.story[0]!;

describe('pictureFiles(dataset, name)', () => {
	test('names six files of a step, 1200 by 630, PNG also at twice the size', () => {
		const { width, height, files } = pictureFiles(sound, step.id);
		expect([width, height]).toEqual([1200, 630]);
		expect(files.map((file) => [file.path, file.width, file.height])).toEqual([
			[`pictures/${step.id}.svg`, 1200, 630],
			[`pictures/${step.id}.png`, 1200, 630],
			[`pictures/${step.id}@2x.png`, 2400, 1260],
			[`pictures/${step.id}-dark.svg`, 1200, 630],
			[`pictures/${step.id}-dark.png`, 1200, 630],
			[`pictures/${step.id}-dark@2x.png`, 2400, 1260]
		]);
	});

	test('a whole chart has the same size, which platforms show whole', () => {
		const { width, height, files } = pictureFiles(sound, 'moves');
		expect([width, height]).toEqual([1200, 630]);
		expect(files).toHaveLength(6);
	});

	test('a record has the picture that its page is shared with, and no other', () => {
		expect(pictureFiles(sound, 'mv-03-no').files).toEqual([
			{ path: 'pictures/mv-03-no.png', type: 'image/png', theme: 'light', scale: 1, width: 1200, height: 630 }
		]);
	});

	test('says a picture in words that come from the dataset', () => {
		expect(pictureFiles(sound, 'moves').alt).toBe(
			'Moves: Eight offers, two met with a yes. Two were rejected, one went unanswered; two of 23 moves set a condition. On 5 of 23 marks the articles differ.'
		);
		expect(pictureFiles(sound, 'wording').alt).toMatch(/^Wording: The same event, in other words\. /u);
		expect(pictureFiles(sound, 'mv-03-no').alt).toMatch(
			/^Moves: Tolmar rejected \(by 6 March 2031\): says no \(the articles differ\)\./u
		);
	});

	test('refuses a name that no picture goes by', () => {
		expect(() => pictureFiles(sound, 'mv-nothing')).toThrow('no picture of that name: mv-nothing');
	});
});

test('pictureNames(dataset): the charts, the tables of other meetings, the steps, the records', () => {
	const names = pictureNames(sound);
	const tables = ['mt-summit', 'mt-talks-2025', 'mt-shipyard', 'mt-salt-house', 'mt-round-two'];
	expect(names.slice(0, chartNames.length + 6)).toEqual([...chartNames, ...tables, step.id]);
	expect(new Set(names).size).toBe(names.length);
	expect(names).toContain(sound.disagreements[0]!.id);
});
