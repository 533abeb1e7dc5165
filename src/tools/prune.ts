/** Takes away what Kit and Svelte write for their own clients, which no page here loads: files, and marks in the pages. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Markup } from './markup.ts';
import { listFiles } from './site-files.ts';

const forKitsClient = [
	/(^|\/)__data\.json(\.br|\.gz)?$/,
	/^_app\/version\.json(\.br|\.gz)?$/,
	/^_app\/immutable\/(nodes|chunks|entry)\//
];

/** Where a block begins and ends, which branch it took, and the hash of a head: `[`, `[-1`, `12qhfyh` in a comment. */
const forSveltesClient = /^(?:\[?(?:!|-?\d+)?|\]|[a-z\d]{5,8})$/;

/** A page without the marks of hydration: a twentieth of what a page of the story weighs, and not a word of it. */
export function withoutMarks(html: string): string {
	const page = new Markup(html);
	return page
		.remove(...page.comments().filter((node) => 'data' in node && forSveltesClient.test(node.data)))
		.toString();
}

/** A page that needs one of these files after all is found by the look at the links that follows. */
export function prune(site: string) {
	for (const file of listFiles(site)) {
		const path = join(site, file);
		if (forKitsClient.some((pattern) => pattern.test(file))) rmSync(path);
		else if (file.endsWith('.html')) writeFileSync(path, withoutMarks(readFileSync(path, 'utf8')));
	}
	for (const empty of ['nodes', 'chunks', 'entry'])
		rmSync(join(site, '_app/immutable', empty), { recursive: true, force: true });
}
