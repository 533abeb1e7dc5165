/** Puts the one client script, built apart from the pages, where they ask for it. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { CLIENT_FOLDER } from './client-folder.ts';

/** Copies the script into `_app/` of a built site, with its compressed forms. */
export function addClientScript(site: string) {
	mkdirSync(join(site, '_app'), { recursive: true });
	for (const name of readdirSync(CLIENT_FOLDER).filter((name) => name.endsWith('.js'))) {
		const body = readFileSync(join(CLIENT_FOLDER, name));
		const file = join(site, '_app', name);
		writeFileSync(file, body);
		writeFileSync(
			`${file}.br`,
			brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
		);
		writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
	}
}
