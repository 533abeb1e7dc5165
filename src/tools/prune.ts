/** Takes away what Kit writes for its own client, which no page here loads: a third of the files and most of the bytes. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './site-files.ts';

const forKitsClient = [
	/(^|\/)__data\.json(\.br|\.gz)?$/,
	/^_app\/version\.json(\.br|\.gz)?$/,
	/^_app\/immutable\/(nodes|chunks|entry)\//
];

/** A page that needs one of these files after all is found by the look at the links that follows. */
export function prune(site: string) {
	for (const file of listFiles(site)) {
		if (forKitsClient.some((pattern) => pattern.test(file))) rmSync(join(site, file));
	}
	for (const empty of ['nodes', 'chunks', 'entry'])
		rmSync(join(site, '_app/immutable', empty), { recursive: true, force: true });
}
