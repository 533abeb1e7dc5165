/** Whole reports, word for word: each folder holds the files that differ from the sound dataset, and what is said. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatFault } from '../../src/lib/data/fault.ts';
import { parseDataset } from '../../src/lib/data/parse.ts';
import { readTexts } from '../../src/lib/data/read.server.ts';
import { soundTexts } from './sound.ts';

const FOLDER = 'tests/fixtures/broken';

test.each(readdirSync(FOLDER))('%s is refused in exactly these words', (name) => {
	const texts = new Map([...soundTexts(), ...readTexts(`${FOLDER}/${name}`)]);
	const report = parseDataset(name, texts).faults.map((fault) => `${formatFault(fault)}\n`);
	expect(report.join('')).toBe(readFileSync(`${FOLDER}/${name}/expected.txt`, 'utf8'));
});
