/** A fact that is changed changes every file that tells it; the same dataset gives the same bytes. */
import { describe, expect, test } from 'vitest';
import { formats, hasCartridge, offersOf, questionFiles } from '../../../src/lib/class/quiz/files.ts';
import { isTaken } from '../../../src/lib/class/take.ts';
import { plansOf } from '../../../src/lib/data/lesson.ts';
import type { Dataset } from '../../../src/lib/data/schema.ts';
import { readDataset } from '../../../src/lib/data/read.server.ts';
import { datasets, ORIGIN } from './quiz.ts';

const real = readDataset('data/istanbul-2025');
const before = questionFiles(real, ORIGIN);
const endings = [...Object.values(formats).map(({ ending }) => ending), '.imscc'];

/** Endings of the files that differ between two datasets. */
function changedBy(change: (d: Dataset) => void): string[] {
	const other = structuredClone(real);
	change(other);
	const told = [...questionFiles(other, ORIGIN)].filter(([path, body]) => {
		const was = before.get(path);
		return was === undefined || !Buffer.from(body).equals(Buffer.from(was));
	});
	return endings.filter((ending) => told.some(([path]) => path.endsWith(ending)));
}

const side = (d: Dataset) => d.disagreements.find(({ id }) => id === 'd-44-sybiha-name')!.sides[0]!;
const claim = (d: Dataset, id: string) => d.claims.find((one) => one.id === id)!;

describe('every format tells', () => {
	test.each<[string, (d: Dataset) => void]>([
		['a spelling', (d) => void (side(d).reading = '“Andry”')],
		['a question', (d) => d.disagreements.forEach((one) => void (one.question += ' Really?'))],
		['a name', (d) => d.sources.forEach((one) => void (one.name += ' (again)'))],
		['the name of a person', (d) => void (d.actors.find(({ id }) => id === 'ac-umerov')!.name = 'Somebody else')]
	])('%s', (_, change) => expect(changedBy(change)).toEqual(endings));
});

describe('every format that has reasons tells', () => {
	const reasoned = endings.filter((ending) => !ending.endsWith('.xlsx'));
	test.each<[string, (d: Dataset) => void]>([
		['what a claim states', (d) => void (claim(d, 'c-fomin-003').gist = 'Fomin is not listed.')],
		['a paragraph', (d) => void (claim(d, 'c-ru-rejected-truce').evidence[0]!.para += 1)],
		['a speaker', (d) => void (d.actors.find(({ id }) => id === 'ac-zelensky')!.name = 'Somebody else')],
		[
			'words of an article',
			(d) => d.claims.forEach(({ evidence }) => evidence.forEach((one) => one.wording && (one.wording += ' x')))
		]
	])('%s', (_, change) => expect(changedBy(change)).toEqual(expect.arrayContaining(reasoned)));
});

describe.each(datasets)('$folder', ({ d }) => {
	test.each([ORIGIN, ''])('the same twice, and what a page offers is what is made; origin "%s"', (origin) => {
		const files = questionFiles(d, origin);
		for (const [path, body] of questionFiles(d, origin))
			expect(Buffer.from(files.get(path)!).equals(Buffer.from(body)), path).toBe(true);
		const offered = plansOf(d).flatMap((plan) => [
			...offersOf(d, plan).flatMap((offer) => offer.files.map(({ path }) => path)),
			...(hasCartridge(d, plan, origin) ? [`class/questions/${plan.id.replace('ls-', '')}.imscc`] : [])
		]);
		expect([...new Set(offered)].sort()).toEqual([...files.keys()]);
		expect([...files.keys()].every(isTaken)).toBe(true);
	});
});

test('a plan that asks nothing has no cartridge where no address is known', () => {
	const d = structuredClone(datasets[1]!.d);
	const plan = plansOf(d)[0]!;
	plan.activities = d.lesson.flatMap(({ kind, id }) => (kind === 'negotiate' ? [id] : []));
	const path = `class/questions/${plan.id.replace('ls-', '')}.imscc`;
	expect([hasCartridge(d, plan, ''), questionFiles(d, '').has(path)]).toEqual([false, false]);
	expect([hasCartridge(d, plan, ORIGIN), questionFiles(d, ORIGIN).has(path)]).toEqual([true, true]);
});
