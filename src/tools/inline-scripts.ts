/**
 * Puts the scripts of the embed pages into the pages: a frame without an origin may load nothing else, and one request is
 * all that an embed costs its host. Each is allowed by its hash in the page's own policy.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Markup } from './markup.ts';
import { listFiles } from './site-files.ts';

const TAG = 'script[defer][src*="_app/embed-"]';
const POLICY = 'meta[http-equiv="content-security-policy"]';

/** The page with its script inside, at the end of its body. Throws where page or script are not as they must be. */
export function inlined(html: string, script: string): string {
	if (/<\/script|<!--/i.test(script))
		throw new Error('a script that is put into a page must not hold </script or <!--');
	const page = new Markup(html);
	const policy = page.one(POLICY);
	const said = policy.attribs['content'] ?? '';
	if (!said.includes("script-src 'self'")) throw new Error('the policy of the page allows no script of its own');
	const hash = createHash('sha256').update(script).digest('base64');
	return page
		.remove(page.one(TAG))
		.attribute(policy, 'content', said.replace("script-src 'self'", `script-src 'sha256-${hash}'`))
		.append(page.one('body'), `<script>${script}</script>`)
		.toString();
}

/** Names of claims and their places, of which only the pages of the site give account. */
const proof = ['data-claim', 'data-source', 'data-para', 'data-speaker'];

/** An embed without what nobody asks of it: a fiftieth of its weight on a poor line, and not a word of it. */
export function lean(html: string): string {
	const page = new Markup(html);
	for (const name of proof) for (const element of page.all(`[${name}]`)) page.attribute(element, name, null);
	return page.toString();
}

/** Inlines in every embed page of a built site, and takes the files away that nothing asks for any more. */
export function inlineScripts(site: string) {
	for (const file of listFiles(site).filter((file) => /^embed\/.+\/index\.html$/.test(file))) {
		const html = readFileSync(join(site, file), 'utf8');
		const script = posix.basename(new Markup(html).one(TAG).attribs['src'] ?? '');
		writeFileSync(join(site, file), inlined(lean(html), readFileSync(join(site, '_app', script), 'utf8').trim()));
	}
	for (const name of readdirSync(join(site, '_app')).filter((name) => name.startsWith('embed-')))
		rmSync(join(site, posix.join('_app', name)));
}
