/** Sources in other languages: the dataset of the scripts is sound and verified, and what would break it is found. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { verifyDataset } from '../../src/lib/data/verify/verify.ts';

const folders = ['tests/fixtures/sound-articles', 'tests/fixtures/scripts-articles'];
const files = new Map(
	folders.flatMap((folder) => readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`)] as const))
);
const scripts = (): Dataset => structuredClone(readDataset('tests/fixtures/scripts'));
const found = (change: (d: Dataset) => unknown) => {
	const d = scripts();
	change(d);
	return verifyDataset(d, files).findings.map(({ check, at }) => `${check} ${at.join('.')}`);
};
const index = <T extends { id: string }>(all: T[], id: string) => all.findIndex((one) => one.id === id);

describe('the dataset of the scripts', () => {
	test('holds what its articles print, in every language', () => {
		const { sources, findings } = verifyDataset(scripts(), files);
		expect(findings).toEqual([]);
		expect(sources.flatMap(({ locators }) => locators.filter(({ status }) => status !== 'verified'))).toEqual([]);
		for (const { coverage } of sources) expect(coverage?.sentences.count).toBe(coverage?.sentences.of);
	});

	test('a date that its passage does not print is found', () => {
		const d = scripts();
		const i = index(d.claims, 'c-abroad-fa');
		expect(found(({ claims }) => (claims[i]!.when!.printed = '14 اسفند'))).toEqual([
			`calendar claims.${i}.when.printed`
		]);
	});

	test('a date that its source does not print is found', () => {
		const i = index(scripts().sources, 'he');
		expect(found(({ sources }) => (sources[i]!.published!.printed = '11 באדר תשצ״א'))).toEqual([
			`calendar sources.${i}.published.printed`
		]);
	});

	test('an author whom the article does not name is found', () => {
		const i = index(scripts().sources, 'ru');
		expect(found(({ sources }) => (sources[i]!.authors = ['Пётр Щук']))).toEqual([`printed sources.${i}.authors.0`]);
	});

	test.each([
		['c-abroad-fa', 'fa'],
		['c-abroad-he', 'he'],
		['c-abroad-ru', 'ru']
	])('somebody’s speech given as the article’s own word is found: %s', (claim) => {
		const i = index(scripts().claims, claim);
		const wrong = found(({ claims }) => {
			const [passage] = claims[i]!.evidence;
			passage!.wording = passage!.quote!;
			delete passage!.quote;
		});
		expect(wrong).toEqual([`speech claims.${i}.evidence.0.wording`]);
	});
});
