/** Each limit of the schema: at its number a dataset has its shape, one above it is refused at its line, with the number. */
import { describe, expect, test } from 'vitest';
import { most } from '../../src/lib/data/schema-parts.ts';
import { edited, parse, soundTexts, type Edit } from './sound.ts';

const letters = (count: number) => 'a'.repeat(count);
/** Words of at most ten letters, so many letters in all. */
const words = (count: number) => 'abcdefghi '.repeat(Math.ceil(count / 10)).slice(0, count - 1) + 'z';
const many = <T>(count: number, make: (i: number) => T) =>
	JSON.stringify(Array.from({ length: count }, (_, i) => make(i)));
const inner = (list: string) => list.slice(1, -1);

const limits: [name: string, limit: number, edit: (size: number) => Edit][] = [
	[
		'letters of a text',
		most.text,
		(n) => ['dataset', '', '"An invented quarrel over fishing grounds, told by four invented papers."', `"${words(n)}"`]
	],
	['letters of an id', most.id, (n) => ['places', 'pl-graymouth', '"pl-graymouth"', `"pl-${letters(n - 3)}"`]],
	[
		'letters of a label',
		most.label,
		(n) => ['issues', 'is-halt', '"label": "A halt to seizures"', `"label": "${words(n)}"`]
	],
	[
		'letters of a drawn text',
		most.drawn,
		(n) => ['dataset', '', '"title": "Halt before talks, or talks before halt?"', `"title": "${words(n)}"`]
	],
	[
		'letters of a drawn word',
		most.letters,
		(n) => ['issues', 'is-halt', '"label": "A halt to seizures"', `"label": "${letters(n)}"`]
	],
	['letters of a name', most.letters, (n) => ['dataset', '', '"name": "Veyra"', `"name": "${words(n)}"`]],
	[
		'parties',
		most.parties,
		(n) => [
			'dataset',
			'',
			'{ "id": "su", "name": "Sund", "adjective": "Sundish" }',
			`{ "id": "su", "name": "Sund", "adjective": "Sundish" }, ${inner(many(n - 4, (i) => ({ id: `x${'abcdefgh'[i]}`, name: `N${i}`, adjective: 'N' })))}`
		]
	],
	[
		'columns',
		most.columns,
		(n) => [
			'dataset',
			'',
			'"columns": [',
			`"columns": [${inner(many(n - 3, (i) => ({ label: `L${i}`, parties: ['ve'] })))},`
		]
	],
	[
		'steps of a scale',
		most.steps,
		(n) => ['issues', 'is-halt', '"scope"', `"scale": ${many(n, (i) => ({ id: `s${i}`, label: `S${i}` }))}, "scope"`]
	],
	['members of a list', most.list, (n) => ['dataset', '', '"greedy"', inner(many(n - 2, (i) => `loaded ${i}`))]]
];

/** Faults of shape, which is what the limits are. */
const shapes = (edit: Edit) => parse(edited(soundTexts(), edit)).faults.filter(({ rule }) => rule === 'shape');

describe.each(limits)('%s', (_, limit, edit) => {
	test(`${limit} are allowed`, () => expect(shapes(edit(limit))).toEqual([]));
	test(`${limit + 1} are refused at their line, with the number`, () => {
		const [fault, ...others] = shapes(edit(limit + 1));
		expect(others).toEqual([]);
		expect(`${fault?.message} ${fault?.hint}`).toMatch(new RegExp(`\\b${limit}\\b|lower case`));
		expect(fault?.line).toBeGreaterThan(1);
	});
});
