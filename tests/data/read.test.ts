import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BrokenDataset } from '../../src/lib/data/fault.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { FOLDER } from './sound.ts';

test('readDataset(folder) returns the dataset', () => {
	const dataset = readDataset(FOLDER);
	expect(dataset.info.title).toBe('Two Islands, One Bank');
	expect(dataset.moves).toHaveLength(23);
});

test('readDataset(broken folder) throws BrokenDataset with every fault', () => {
	const read = () => readDataset('tests/fixtures/broken/several-at-once');
	expect(read).toThrow(BrokenDataset);
	expect(read).toThrow('"label"');
	expect(read).toThrow('unknown file: "notes.json"');
});

test('readDataset(no folder) throws the error of the file system, which is no fault of a dataset', () => {
	expect(() => readDataset('tests/fixtures/nowhere')).toThrow('ENOENT');
});

test('readDataset tells bytes that are no UTF-8', () => {
	const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
	writeFileSync(join(folder, 'moves.json'), Buffer.from([0x7b, 0xff, 0x7d]));
	expect(() => readDataset(folder)).toThrow('moves.json:1:1 file: not UTF-8');
});
