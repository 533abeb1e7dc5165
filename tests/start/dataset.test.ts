import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDataset } from '../../src/lib/data/parse.ts';
import { fileNames } from '../../src/lib/data/files.ts';
import { startDataset } from '../../src/lib/start/dataset.ts';
import { startSource } from '../../src/lib/start/source.ts';

const ARTICLES = 'tests/fixtures/sound-articles';
const started = readdirSync(ARTICLES).map((file, i) => {
	const bytes = readFileSync(`${ARTICLES}/${file}`);
	return startSource({ id: `s${i}`, file, bytes, text: bytes.toString('utf8'), published: null, english: true });
});
const files = startDataset({ id: 'other-talks', lang: 'en', title: null, schemas: '../../static/schema' }, started);
const { faults, waiting } = parseDataset('other-talks', files);

test('is every file of a dataset, each of a sound shape', () => {
	expect([...files.keys()]).toEqual(fileNames.map((name) => `${name}.json`));
	expect(waiting).toBe(false);
	expect(faults.filter(({ rule }) => ['file', 'json', 'key', 'shape'].includes(rule))).toEqual([]);
});

test('what is wrong with it is a short list of what to do next', () => {
	const next = faults.map(({ rule, message }) => `${rule}: ${message}`);
	expect(next.length).toBeLessThanOrEqual(20);
	expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(['stub', 'reference', 'story', 'whereabouts']));
	expect(next).toContain('stub: claims of source "s0" still to be written: 18 of 18');
	expect(next).toContain('stub: still to be written of "s0": outletNote, contributes');
	expect(next).toContain('stub: still to be written: "parties", 4 texts');
});
