/** Makes slides and papers while the pages are printed; the build then finds them kept. */
import { datasetFolder } from '../lib/data/folder.ts';
import { readDataset } from '../lib/data/read.server.ts';
import { keptOfficeFiles } from './office.ts';

await keptOfficeFiles(readDataset(datasetFolder()));
