/** Whose voice a text has, in a word or two. */
import { describe, expect, test } from 'vitest';
import { get } from '../../src/lib/data/find.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Claim } from '../../src/lib/data/schema.ts';
import { label } from '../../src/lib/layout/label.ts';
import { quotedVoice, readingOfSide, voiced, voiceOf } from '../../src/lib/layout/voice.ts';

const sound = readDataset('tests/fixtures/sound');
const claim = (id: string) => get(sound, 'claims', id);
const saidBy = (attribution: Claim['attribution']) => voiceOf(sound, { ...claim('c-dare'), attribution });

describe('voiceOf(dataset, claim)', () => {
	test.each<[string, Claim['attribution'], string]>([
		['a person by the short name', { kind: 'named', speaker: 'ac-marn' }, 'Marn'],
		['a body by its whole name', { kind: 'institution', speaker: 'ac-office-veyra' }, 'Office of Veyra’s president'],
		['an analyst as such', { kind: 'analyst', speaker: 'ac-tolliver' }, 'Tolliver, analyst'],
		['people without a name as such', { kind: 'anonymous', describedAs: 'palace clerks' }, 'unnamed palace clerks'],
		['one of them', { kind: 'anonymous', describedAs: 'a palace clerk' }, 'unnamed palace clerk'],
		[
			'several kinds of them',
			{ kind: 'anonymous', describedAs: 'a clerk, and a guard' },
			'unnamed: a clerk, and a guard'
		],
		['what is described so already', { kind: 'anonymous', describedAs: 'unnamed clerks' }, 'unnamed clerks'],
		['an outlet by its name', { kind: 'outlet' }, 'The Lantern']
	])('names %s', (_, attribution, voice) => expect(saidBy(attribution)).toBe(voice));

	test('names an article by its working name where the outlet is not stated', () =>
		expect(voiceOf(sound, claim('c-cost'))).toBe('the article “Unsigned, on a second round”'));
});

describe('voiced(dataset, claim, text)', () => {
	const quoting = (id: string, text: string) => voiced(sound, claim(id), text);

	test('leaves a text without quotation marks as it is', () => expect(quoting('c-dare', 'Come')).toBe('Come'));

	test('names the speaker of speech', () =>
		expect(quoting('c-never-meant', '“Delay”')).toBe('“Delay” (Tolliver, analyst)'));

	test('gives an article’s word on what somebody says as the article’s, and names both', () => {
		expect(quoting('c-halt-call-veyra', '“its call”')).toBe('“its call” (Veyra; in the words of Harbour Gazette)');
		expect(quoting('c-halt-rejected', '“rejected”')).toBe('“rejected” (Harbour Gazette)');
	});

	test('gives the word with which an article holds back as the article’s', () =>
		expect(quoting('c-lorne-maybe', '“might” come')).toBe('“might” come (Lorne; in the words of The Lantern)'));

	test('names whom an outlet quotes in its own voice', () => {
		const one = claim('c-dare');
		const evidence = one.evidence.map((passage) => ({
			...passage,
			wording: undefined,
			quote: 'dared',
			quoteBy: 'ac-marn'
		}));
		expect(voiced(sound, { ...one, evidence }, '“dared”')).toBe('“dared” (Marn)');
		expect(quotedVoice(sound, one, evidence[0]!)).toBe('Marn');
	});
});

describe('readingOfSide(dataset, record, side)', () => {
	const readings = (id: string) => {
		const record = get(sound, 'disagreements', id);
		return record.sides.map((side) => readingOfSide(sound, record, side));
	};

	test('names whose reading it is, also where nothing is quoted', () =>
		expect(readings('d-days')).toEqual(['long before (Tolliver, analyst)', 'on Sunday (Varr)']));

	test('of a spelling names the articles that have it, whoever speaks there', () =>
		expect(readings('d-fenn')).toEqual(['“Jory” (The Lantern)', '“Jorry” (Harbour Gazette)']));

	test('no reading of any disagreement stands without its voice', () => {
		for (const folder of ['tests/fixtures/sound', 'data/istanbul-2025']) {
			const d = readDataset(folder);
			for (const record of d.disagreements)
				for (const side of record.sides) expect(readingOfSide(d, record, side)).toMatch(/ \([^()]+\)$/u);
		}
	});
});

describe('label(dataset, record)', () => {
	test.each([
		['po-to-leaders', 'Tolmar on “The two leaders face to face”: Varr stays at home (unnamed sources, 6 March 2031)'],
		[
			'po-co-fees',
			'Coast League on “Harbour fees”: lower fees for signing (the article’s or an analyst’s conclusion, since 6 March 2031)'
		]
	])('says how the position %s is known', (id, text) => expect(label(sound, get(sound, 'positions', id))).toBe(text));

	test.each([
		['at-prep-varr', 'Teo Varr, Prime Minister: at Tolmar’s meeting at the Salt House, as reported'],
		['at-osk', 'Lena Osk, Harbour envoy: in the delegation, heads it (Talks at Port Amber)'],
		['at-round-two-team', 'Team of Veyra, unnamed: left it open (Second round)']
	])('says where somebody was: %s', (id, text) => expect(label(sound, get(sound, 'attendance', id))).toBe(text));
});
