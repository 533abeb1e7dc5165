/** Every rule refuses what it is there to refuse, at the line where it stands. */
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/lib/data/fault.ts';
import { doorRules, rules } from '../../src/lib/data/rules/index.ts';
import { breakIt, expectedPlace } from './broken/case.ts';
import { charts } from './broken/charts.ts';
import { dates } from './broken/dates.ts';
import { lesson } from './broken/lesson.ts';
import { people } from './broken/people.ts';
import { places } from './broken/places.ts';
import { references } from './broken/references.ts';
import { shape } from './broken/shape.ts';
import { sources } from './broken/sources.ts';
import { story } from './broken/story.ts';
import { stubs } from './broken/stubs.ts';
import { words } from './broken/words.ts';
import { parse, soundTexts } from './sound.ts';
import type { Texts } from './sound.ts';

const cases = [
	...shape,
	...references,
	...sources,
	...dates,
	...words,
	...people,
	...charts,
	...places,
	...story,
	...lesson,
	...stubs
];

/** What is done to a whole file, and the rule and the file at whose first line it is told. */
const fileCases: [name: string, change: (texts: Texts) => unknown, rule: string, file: string][] = [
	['a file that is missing', (texts) => texts.delete('moves.json'), 'file', 'moves.json'],
	['dataset.json missing', (texts) => texts.delete('dataset.json'), 'file', 'dataset.json'],
	['a file that nobody reads', (texts) => texts.set('movs.json', '{}'), 'file', 'movs.json'],
	['a byte order mark', (texts) => texts.set('moves.json', `\uFEFF${texts.get('moves.json')}`), 'file', 'moves.json'],
	[
		'bytes that are no UTF-8',
		(texts) => texts.set('claims.json', { message: 'not UTF-8', hint: 'save it as UTF-8' }),
		'file',
		'claims.json'
	],
	['an empty file', (texts) => texts.set('claims.json', ''), 'json', 'claims.json'],
	['a file of another kind', (texts) => texts.set('moves.json', 'id,by\n1,ve'), 'json', 'moves.json'],
	['a list for an object', (texts) => texts.set('moves.json', '[]'), 'shape', 'moves.json'],
	['null for an object', (texts) => texts.set('dataset.json', 'null'), 'shape', 'dataset.json'],
	['a list for dataset.json', (texts) => texts.set('dataset.json', '[]'), 'shape', 'dataset.json']
];

describe('the sound dataset', () => {
	test('is accepted', () => expect(parse(soundTexts()).faults.map(formatFault)).toEqual([]));
});

describe.each([...doorRules, ...rules].map(({ name }) => name))('rule %s', (rule) => {
	const mine = cases.filter((one) => one.rule === rule);
	const rows = mine.map((one) => ({ one, name: one.name }));

	test('has at least three broken datasets', () => {
		const whole = fileCases.filter(([, , name]) => name === rule);
		expect(mine.length + whole.length).toBeGreaterThanOrEqual(3);
	});

	test.each(rows)('refuses $name', ({ one }) => {
		const before = soundTexts();
		const after = breakIt(before, one);
		const { dataset, faults } = parse(after);
		expect(dataset === null).toBe(true);
		expect(faults.map(({ rule, file, line }) => ({ rule, file, line }))).toContainEqual({
			rule,
			...expectedPlace(before, after, one)
		});
	});
});

test.each(fileCases)('refused: %s', (_, change, rule, file) => {
	const texts = soundTexts();
	change(texts);
	const { dataset, faults } = parse(texts);
	expect(dataset === null).toBe(true);
	expect(faults).toContainEqual(expect.objectContaining({ rule, file: `sound/${file}`, line: 1, column: 1 }));
});

test('there are at least 150 broken datasets', () =>
	expect(cases.length + fileCases.length).toBeGreaterThanOrEqual(150));
