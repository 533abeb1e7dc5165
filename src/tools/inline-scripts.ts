/**
 * Puts the scripts of the embed pages into the pages: a frame without an origin may load nothing else, and one request is
 * all that an embed costs its host. Each is allowed by its hash in the page's own policy.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listFiles } from './site-files.ts';

const tag = /<script defer="" src="([^"]*\/(_app\/embed-[\w.-]+\.js))"><\/script>/;

/** The page with its script inside, at the end of its body. Throws where page or script are not as they must be. */
export function inlined(html: string, script: string): string {
	if (/<\/script|<!--/i.test(script))
		throw new Error('a script that is put into a page must not hold </script or <!--');
	if (!tag.test(html) || !html.includes("script-src 'self'")) throw new Error('the page has no script, or no policy');
	const hash = createHash('sha256').update(script).digest('base64');
	return html
		.replace(tag, '')
		.replace("script-src 'self'", () => `script-src 'sha256-${hash}'`)
		.replace('</body>', () => `<script>${script}</script></body>`);
}

/** Names of claims and their places, of which only the pages of the site give account. */
const proof = / data-(?:claim|source|para|speaker)="[^"]*"/g;

/** An embed without what nobody asks of it: a fiftieth of its weight on a poor line, and not a word of it. */
export const lean = (html: string) => html.replace(proof, '');

/** Inlines in every embed page of a built site, and takes the files away that nothing asks for any more. */
export function inlineScripts(site: string) {
	for (const file of listFiles(site).filter((file) => file.endsWith('.html'))) {
		const html = readFileSync(join(site, file), 'utf8');
		const [, , script] = tag.exec(html) ?? [];
		if (script) writeFileSync(join(site, file), inlined(lean(html), readFileSync(join(site, script), 'utf8').trim()));
	}
	for (const name of readdirSync(join(site, '_app')).filter((name) => name.startsWith('embed-')))
		rmSync(join(site, posix.join('_app', name)));
}
