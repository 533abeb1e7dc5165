/** The datasets that the tables are tried on. */
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';

export const folders = ['data/istanbul-2025', 'tests/fixtures/sound', 'tests/fixtures/large', 'tests/fixtures/scripts'];

/** A dataset without the note to an editor in its head, which is no data. */
export function datasetIn(folder: string): Dataset {
	const dataset = readDataset(folder);
	const info = { ...dataset.info };
	delete info.$schema;
	return { ...dataset, info };
}
