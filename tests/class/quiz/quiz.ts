/** What the tests of the question files have in common. */
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { expect } from 'vitest';
import { readDataset } from '../../../src/lib/data/read.server.ts';

export const folders = ['data/istanbul-2025', 'tests/fixtures/sound', 'tests/fixtures/large'];
export const datasets = folders.map((folder) => ({ folder, d: readDataset(folder) }));
export const ORIGIN = 'https://example.org/talks';

const shape = (name: string) => readFileSync(`tests/class/quiz/shapes/${name}.rng`, 'utf8');

/** Errors of some files against one of our shapes, which a well-formed file of the right form has none of. */
export async function faults(
	name: 'moodle' | 'qti12' | 'qti21' | 'manifest',
	files: readonly string[]
): Promise<string[]> {
	expect(files.length).toBeGreaterThan(0);
	const xml = files.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
	const { errors } = await validateXML({ xml, schema: shape(name), extension: 'relaxng' });
	return errors.map(({ rawMessage }) => rawMessage);
}
