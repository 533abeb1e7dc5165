/** What is saved is what the formatter leaves as it is, and a change of one record is a change of its lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'prettier';
import { describe, expect, test } from 'vitest';
import { placeInfo, placeRecord } from '../../src/author/model/place-record.ts';
import type { Json } from '../../src/author/model/place-record.ts';

const folders = ['data/istanbul-2025', 'tests/fixtures/sound'];
const files = folders.flatMap((folder) =>
	readdirSync(folder).map((name) => [folder, name.replace('.json', '')] as const)
);
const textOf = (folder: string, name: string) => readFileSync(`${folder}/${name}.json`, 'utf8');
const pretty = (text: string) => check(text, { parser: 'json', useTabs: true, printWidth: 120, trailingComma: 'none' });

/** Lines of the second text that the first has not. */
const added = (before: string, after: string) => {
	const known = before.split('\n');
	return after.split('\n').filter((line) => !known.includes(line));
};

describe.each(files)('%s/%s.json', (folder, name) => {
	const text = textOf(folder, name);
	const value = JSON.parse(text) as Json;
	/** Of many records a few are enough. */
	const all = (value[name] ?? []) as Json[];
	const records = all.filter((_, i) => i % Math.ceil(all.length / 12) === 0);

	test('is the same text after each record was put in its place again', () => {
		if (name === 'dataset') expect(placeInfo(text, value)).toBe(text);
		for (const record of records) expect(placeRecord(text, name, String(record['id']), record)).toBe(text);
	});
	test('is formatted with records written anew, whatever they hold', async () => {
		let fresh = text;
		for (const record of records) fresh = placeRecord(fresh, name, String(record['id']), null);
		for (const record of records.toReversed()) fresh = placeRecord(fresh, name, null, record);
		expect(JSON.parse(fresh)).toEqual(value);
		expect(await pretty(fresh)).toBe(true);
	});
	test('is formatted with words added to a record', async () => {
		const longer = (one: unknown): unknown => {
			if (Array.isArray(one)) return one.map(longer);
			if (typeof one === 'object' && one !== null)
				return Object.fromEntries(
					Object.entries(one).map(([key, inner]) => [key, key === 'id' ? inner : longer(inner)])
				);
			return typeof one === 'string' ? `${one} and more` : one;
		};
		let changed = text;
		for (const record of records) changed = placeRecord(changed, name, String(record['id']), longer(record) as Json);
		if (name === 'dataset') changed = placeInfo(text, longer(value) as Json);
		expect(await pretty(changed)).toBe(true);
	});
});

describe('a change', () => {
	const text = textOf('tests/fixtures/sound', 'claims');
	const claim = (JSON.parse(text) as { claims: Json[] }).claims[0]!;

	test('of a word is a change of its line', () => {
		const after = placeRecord(text, 'claims', 'c-brack-sent', { ...claim, short: 'heads the team' });
		expect(added(text, after)).toEqual(['\t\t\t"short": "heads the team",']);
	});
	test('of a field that was missing adds its line, where the schema has it', () => {
		const rest = Object.fromEntries(Object.entries(claim).filter(([key]) => key !== 'short'));
		const without = placeRecord(text, 'claims', 'c-brack-sent', rest);
		expect(placeRecord(without, 'claims', 'c-brack-sent', claim)).toBe(text);
	});
	test('of an id moves the record to its place', () => {
		const after = placeRecord(text, 'claims', 'c-brack-sent', { ...claim, id: 'c-zz' });
		const ids = (JSON.parse(after) as { claims: { id: string }[] }).claims.map(({ id }) => id);
		expect(ids.at(-1)).toBe('c-zz');
		expect(ids).toEqual(ids.toSorted());
	});
});
