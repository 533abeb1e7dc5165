/** Puts the one client script, built apart from the pages, where they ask for it. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENT_FOLDER } from './client-folder.ts';

/** Copies the script into `_app/` of a built site. */
export function addClientScript(site: string) {
	mkdirSync(join(site, '_app'), { recursive: true });
	for (const name of readdirSync(CLIENT_FOLDER).filter((name) => name.endsWith('.js'))) {
		copyFileSync(join(CLIENT_FOLDER, name), join(site, '_app', name));
	}
}
