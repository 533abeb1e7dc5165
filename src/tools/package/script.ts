/** The script of the one file, built by itself. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildScript } from '../client-scripts.ts';

/** @returns the text of a classic script */
export async function buildFileScript(input = 'src/routes/file.client.ts'): Promise<string> {
	const folder = mkdtempSync(join('.svelte-kit', 'file-script-'));
	try {
		await buildScript({ input, folder, name: 'file.js', licences: 'licences at the end of this file' });
		return readFileSync(join(folder, 'file.js'), 'utf8').trim();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
