/**
 * Changing a fact changes the key, a sheet or a caption, or fails the check. A sample; with RUNS=1 every fact, which takes
 * some minutes. What a mutant is, mutants.ts says.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDataset } from '../../src/lib/data/parse.ts';
import { readTexts } from '../../src/lib/data/read.server.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { verifyDataset } from '../../src/lib/data/verify/verify.ts';
import { locator, mutants } from './mutants.ts';
import type { Files, Mutant } from './mutants.ts';
import { parts } from './seen.ts';

const FOLDER = 'data/istanbul-2025';
const ARTICLES = '../shared/articles';
const EVERY = process.env.RUNS ? 1 : 150;

const texts = readTexts(FOLDER);
const files = Object.fromEntries(
	[...texts].map(([name, text]) => [name.replace('.json', ''), JSON.parse(typeof text === 'string' ? text : '')])
);
const { story, lesson, ...facts } = files as Files;
const { dataset: sound } = parseDataset(FOLDER, texts);
const before = parts.map((part) => part(sound!)[1]);

/** The dataset of a mutant as the pages would get it, unchecked. */
function unchecked(mutant: Mutant): Dataset {
	const { dataset: info, ...collections }: Files = { ...mutant.files, story: story!, lesson: lesson! };
	const records = Object.entries(collections).map(([name, file]) => [name, Reflect.get(file as object, name)]);
	return { info, ...Object.fromEntries(records) } as unknown as Dataset;
}

const checkedBy = ({ at, files: changed }: Mutant) => {
	const name = at.split('.')[0]!;
	return parseDataset(FOLDER, new Map([...texts, [`${name}.json`, JSON.stringify(changed[name])]]));
};

/** What tells a mutant from the dataset: a part that is printed, or the check; null where nothing does. */
function toldBy(mutant: Mutant): string | null {
	const d = unchecked(mutant);
	try {
		for (const [i, part] of parts.entries()) {
			const [name, text] = part(d);
			if (text !== before[i]) return name;
		}
	} catch {
		// What cannot even be printed must be refused before.
	}
	return checkedBy(mutant).faults.length ? 'check' : null;
}

const all = [...mutants(facts)];
const told = all.filter(({ at }) => !locator.test(at));

test(`of ${told.length} facts changed one at a time, every ${EVERY}th looked at, at least 99 % are told`, () => {
	const counts = new Map<string, number>();
	const untold: string[] = [];
	for (let i = 0; i < told.length; i += EVERY) {
		const by = toldBy(told[i]!);
		counts.set(by ?? 'nothing', (counts.get(by ?? 'nothing') ?? 0) + 1);
		if (!by) untold.push(`${told[i]!.at}: ${told[i]!.what}`);
	}
	const looked = Math.ceil(told.length / EVERY);
	console.log([...counts].map(([by, n]) => `${by} ${n}`).join(', '), 'of', looked);
	for (const line of untold) console.log(`told by nothing: ${line}`);
	expect(untold.length / looked).toBeLessThanOrEqual(0.01);
}, 1_800_000);

test.skipIf(!existsSync(ARTICLES))(
	'where a passage lies, changed, is told by the check or by npm run verify',
	() => {
		const articles = new Map(readdirSync(ARTICLES).map((name) => [name, readFileSync(`${ARTICLES}/${name}`, 'utf8')]));
		// Why a passage is left out is the curator's note, which no text proves.
		const places = all.filter(({ at }) => locator.test(at) && !at.endsWith('.reason'));
		const untold: string[] = [];
		for (let i = 0; i < places.length; i += EVERY) {
			const { dataset, faults } = checkedBy(places[i]!);
			const report = dataset && verifyDataset(dataset, articles);
			// An article that is not found under its name is told as unchecked.
			const quiet = report?.findings.length === 0 && report.sources.every(({ coverage }) => coverage);
			if (!faults.length && quiet) untold.push(`${places[i]!.at}: ${places[i]!.what}`);
		}
		console.log(
			`${Math.ceil(places.length / EVERY)} of ${places.length} places looked at, ${untold.length} told by nothing`
		);
		for (const line of untold) console.log(`told by nothing: ${line}`);
		expect(untold.length / Math.ceil(places.length / EVERY)).toBeLessThanOrEqual(0.01);
	},
	1_800_000
);
