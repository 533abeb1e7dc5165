import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { verifyDataset } from '../../src/lib/data/verify/verify.ts';
import { edited, parse, soundDataset, soundTexts } from './sound.ts';
import type { Edit } from './sound.ts';

const ARTICLES = 'tests/fixtures/sound-articles';
const articles = () =>
	new Map(readdirSync(ARTICLES).map((name) => [name, readFileSync(`${ARTICLES}/${name}`, 'utf8')]));

function changed(...edits: Edit[]): Dataset {
	const { dataset, faults } = parse(edits.reduce(edited, soundTexts()));
	if (!dataset) throw new Error(`check refuses it before verify can: ${faults[0]?.message}`);
	return dataset;
}

const told = (dataset: Dataset, files: Map<string, string> = articles()) =>
	verifyDataset(dataset, files).findings.map(({ check, at }) => `${check} ${at.join('.')}`);

const statuses = (files: Map<string, string>) =>
	new Set(verifyDataset(soundDataset(), files).sources.flatMap(({ locators }) => locators.map(({ status }) => status)));

describe('verifyDataset(sound)', () => {
	test('finds nothing, and every passage in its place', () => {
		expect(told(soundDataset())).toEqual([]);
		expect(statuses(articles())).toEqual(new Set(['verified']));
	});

	test('counts every sentence and every word as accounted for', () => {
		for (const { coverage } of verifyDataset(soundDataset(), articles()).sources) {
			expect(coverage?.sentences.count).toBe(coverage?.sentences.of);
			expect(coverage?.words.count).toBe(coverage?.words.of);
			expect(coverage?.words.of).toBeGreaterThan(50);
		}
	});

	test('leaves everything unchecked where no article is given, and calls nothing of it a fault', () => {
		expect(statuses(new Map())).toEqual(new Set(['unchecked']));
		expect(told(soundDataset(), new Map())).toEqual([]);
	});

	test('reads bytes as it reads text', () => {
		const bytes = new Map([...articles()].map(([name, text]) => [name, Buffer.from(text)]));
		expect(verifyDataset(soundDataset(), bytes).findings).toEqual([]);
	});
});

describe('an article that changed', () => {
	const one = (change: (text: string) => string) =>
		articles().set('unsigned.txt', change(articles().get('unsigned.txt') ?? ''));

	test.each<[string, (text: string) => string, string]>([
		['words put in front: passages moved', (text) => `So. ${text}`, 'relocated'],
		['the article printed twice behind other words: ambiguous', (text) => `So. ${text}${text}`, 'ambiguous'],
		['a letter in capitals: missing', (text) => text.toUpperCase(), 'missing'],
		['a quotation mark typed plain: missing', (text) => text.replaceAll('’', "'"), 'missing'],
		['a full stop for a comma: missing', (text) => text.replace('pack,', 'pack.'), 'missing']
	])('%s', (_, change, status) => expect(statuses(one(change))).toContain(status));

	test('other white space is the same text, but not the same file', () => {
		const files = one((text) => text.replace('put forward', 'put \t\r forward'));
		expect(statuses(files)).toEqual(new Set(['verified']));
		expect(told(soundDataset(), files)).toEqual(['file sources.3.sha256', 'file sources.3.bytes']);
	});

	test('a relocated passage is told with its new place', () => {
		const { findings } = verifyDataset(
			soundDataset(),
			one((text) => `So. ${text}`)
		);
		expect(findings.find(({ at }) => at[0] === 'claims' && at[2] === 'evidence')?.message).toBe(
			'relocated: passage stands elsewhere: 157 to 200'
		);
	});
});

describe('a dataset that says what the articles do not', () => {
	test.each<[string, Edit, string]>([
		['a size', ['sources', 'ga', '"bytes": 965', '"bytes": 966'], 'file sources.0.bytes'],
		['a number of words', ['sources', 'ga', '"words": 171', '"words": 170'], 'file sources.0.words'],
		['a paragraph', ['claims', 'c-ferry', '"para": 4', '"para": 3'], 'paragraph claims.'],
		['a start', ['claims', 'c-cost', '"start": 1', '"start": '], 'locator claims.'],
		['a quotation in other words', ['claims', 'c-dare', '"dared"', '"challenged"'], 'quote claims.'],
		['a quotation in other letters', ['claims', 'c-dare', '"dared"', '"Dared"'], 'quote claims.'],
		['a quotation from elsewhere in the article', ['claims', 'c-dare', '"dared"', '"Odo Brack"'], 'quote claims.'],
		['speech as the article’s own', ['claims', 'c-never-meant', '"quote"', '"wording"'], 'speech claims.'],
		['speech of the middle of a sentence', ['claims', 'c-net-no-fish', '"quote"', '"wording"'], 'speech claims.'],
		['an article’s own word as speech', ['claims', 'c-chair-offer', '"wording"', '"quote"'], 'speech claims.'],
		['words before the speech', ['claims', 'c-never-meant', '"quote": "Delay"', '"quote": "told"'], 'speech claims.'],
		[
			'a weekday that the passage does not print',
			[
				'claims',
				'c-kester-away',
				'"edtf": "2031-03-03/2031-03-09", "basis": "relative"',
				'"edtf": "2031-03-04", "basis": "weekday", "weekday": "Tuesday"'
			],
			'weekday claims.'
		],
		[
			'the weekday of the sentence before',
			['claims', 'c-talk-first', '"basis": "relative"', '"basis": "weekday", "weekday": "Sunday"'],
			'weekday claims.'
		],
		[
			'another weekday than the one that is printed',
			[
				'claims',
				'c-halt-start',
				'"edtf": "2031-03-03",\n\t\t\t\t"basis": "weekday",\n\t\t\t\t"weekday": "Monday"',
				'"edtf": "2031-03-04",\n\t\t\t\t"basis": "weekday",\n\t\t\t\t"weekday": "Tuesday"'
			],
			'weekday claims.'
		],
		['a hedge', ['claims', 'c-since-2029', '"about"', '"around"'], 'hedge claims.'],
		['a name', ['actors', 'ac-kester', '"text": "Admiral Kester"', '"text": "Admiral Kestner"'], 'printed actors.'],
		[
			'the start of a name',
			['actors', 'ac-kester', '"text": "Admiral Kester"', '"text": "Admiral Kest"'],
			'printed actors.'
		],
		['an office', ['actors', 'of-osk', '"text": "harbour envoy"', '"text": "Harbor envoy"'], 'printed actors.'],
		['a note', ['sources', 'lb', '“gr ss”', '“grass”'], 'note sources.'],
		['a note on a date', ['meetings', 'mt-salt-house', '“Wednesday”', '“Thursday week”'], 'note meetings.'],
		[
			'eight words of an article as its own',
			[
				'claims',
				'c-kester-away',
				'An admiral of Veyra is in another town during these days',
				'He is at a shipyard in Graymouth this week'
			],
			'own-words claims.'
		],
		['a word cut in two', ['sources', 'un', '"start": 293', '"start": 294'], 'coverage sources.3'],
		[
			'a passage too few',
			[
				'sources',
				'un',
				'{ "para": 2, "start": 293, "end": 332, "hash": "17f6045eec938f78", "reason": "no statement" }',
				''
			],
			'coverage sources.3'
		]
	])('%s', (_, edit, expected) => {
		expect(told(changed(edit)).some((one) => one.startsWith(expected))).toBe(true);
	});

	test('seven words in a row are nobody’s', () => {
		const seven: Edit = [
			'claims',
			'c-kester-away',
			'in another town during these days',
			'seen at a shipyard in Graymouth this week'
		];
		expect(told(changed(seven))).toEqual([]);
	});

	test('more than a tenth of an article quoted', () => {
		const dataset = soundDataset();
		for (const { evidence } of dataset.claims) {
			for (const one of evidence)
				if (one.source === 'un' && one.start === 0) one.wording = 'Tolmar has put forward a second round';
		}
		expect(told(dataset)).toEqual(['budget sources.3']);
	});

	test('words quoted twice count once', () => {
		const { coverage } = verifyDataset(soundDataset(), articles()).sources[0] ?? {};
		// “Jorry”, “rejected”, “Former”, “its call” and “took back” of two words each, “A fund, perhaps”, “a net with no fish”.
		expect(coverage?.quoted).toEqual({ count: 15, of: 17 });
	});
});
