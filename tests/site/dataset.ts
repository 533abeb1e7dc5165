/** The dataset of the site that is tested, known by the title that stands on its first page. */
import { readDataset } from '../../src/lib/data/read.server.ts';
import { htmlOf } from './site.ts';

const folders = ['data/istanbul-2025', ...['sound', 'large', 'scripts'].map((name) => `tests/fixtures/${name}`)];

export const folder = folders.find((one) => htmlOf('').includes(`>${readDataset(one).info.title}</a>`))!;
export const d = readDataset(folder);
