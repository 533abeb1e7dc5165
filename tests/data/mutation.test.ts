/** One character changed inside a cited passage fails exactly what cites it; nothing is taken for something near. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/lib/data/passage.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { holds } from '../../src/lib/data/verify/locator.ts';
import { verifyDataset } from '../../src/lib/data/verify/verify.ts';
import { chance, pick, runs, SEED } from '../runs.ts';
import { citedBy, covers, mutations, REAL, realIsThere } from './mutation.ts';
import { FOLDER } from './sound.ts';

const sets = [
	{ folder: FOLDER, articles: 'tests/fixtures/sound-articles', whole: 60 },
	...(realIsThere ? [{ ...REAL, whole: 12 }] : [])
];
/** Passages that do not hold the change are looked at after every so many changes; with RUNS after each. */
const EVERY = process.env.RUNS ? 1 : 32;

describe.each(sets)('$folder', ({ folder, articles, whole }) => {
	const dataset = readDataset(folder);
	const files = new Map(readdirSync(articles).map((name) => [name, readFileSync(`${articles}/${name}`, 'utf8')]));
	const cited = citedBy(dataset);
	const all = [...mutations(dataset, files)];

	test('every character of every cited passage, changed, fails the passages that hold it and no other', () => {
		for (const [i, mutation] of all.entries()) {
			const article = readArticle(mutation.text, mutation.source.paragraphs);
			for (const one of cited) {
				if (one.passage.source !== mutation.source.id) continue;
				const within = covers(one, mutation);
				if (!within && i % EVERY !== 0) continue;
				// What stands behind a change that is not in place moves; it must be told as well.
				const moved = !mutation.inPlace && one.passage.start > mutation.offset;
				if (holds(article, one.passage) !== (!within && !moved)) {
					expect.fail(`change at ${mutation.offset} of ${mutation.source.id}: ${one.at.join('.')}`);
				}
			}
		}
		expect(all.length).toBeGreaterThan(500);
	}, 600_000);

	test(`verify tells exactly those as failed (SEED=${SEED})`, () => {
		const random = chance(SEED);
		const inPlace = all.filter((mutation) => mutation.inPlace);
		for (let i = 0; i < runs(whole); i++) {
			const mutation = pick(inPlace, random);
			const changed = new Map(files).set(mutation.source.file, mutation.text);
			const told = verifyDataset(dataset, changed).sources.flatMap(({ locators }) => locators);
			const failed = told.filter(({ status }) => status !== 'verified').map(({ at }) => at.join('.'));
			const expected = cited.filter((one) => covers(one, mutation)).map(({ at }) => at.join('.'));
			expect(failed.sort()).toEqual(expected.sort());
		}
	}, 600_000);
});
