import { readdirSync } from 'node:fs';
import { dev } from '$app/environment';
import { datasetFolder } from '$lib/data/folder.ts';
import { readDataset } from '$lib/data/read.server.ts';
import { CLIENT_FOLDER, clientScripts, type ClientScript } from '../tools/client-scripts.ts';

const dataset = readDataset(datasetFolder());
const built = dev ? [] : readdirSync(CLIENT_FOLDER);

/** The address of each script under the root of the site: its source while developing, then the file built from it. */
const scripts = Object.fromEntries(
	Object.entries(clientScripts).map(([name, source]) => [
		name,
		dev ? source : `_app/${built.find((file) => file.startsWith(`${name}.`))}`
	])
) as Record<ClientScript, string>;

/** The one place where the dataset reaches the pages; it stays on this side, the pages are printed from it. */
export const load = () => ({ dataset, scripts, dev, origin: process.env['ORIGIN']?.replace(/\/$/, '') ?? '' });
