import { readdirSync } from 'node:fs';
import { dev } from '$app/environment';
import { datasetFolder } from '$lib/data/folder.ts';
import { readDataset } from '$lib/data/read.server.ts';
import { CLIENT_FOLDER } from '../tools/client-folder.ts';

const dataset = readDataset(datasetFolder());
const script = dev ? 'src/routes/client.ts' : `_app/${readdirSync(CLIENT_FOLDER).find((name) => name.endsWith('.js'))}`;

/** The one place where the dataset reaches the pages; it stays on this side, the pages are printed from it. */
export const load = () => ({ dataset, script, dev, origin: process.env['ORIGIN']?.replace(/\/$/, '') ?? '' });
