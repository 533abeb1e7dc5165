/** Builds that differ from the one at hand in a file or two, as a server may have them. */
import { hashOf, WORKER } from '../../src/lib/offline/kept.ts';
import type { SiteFile, SiteFiles } from '../../src/tools/site-files.ts';

export const fileOf = (text: string, type: string): SiteFile => ({
	type,
	etag: `"${text.length}"`,
	body: Buffer.from(text)
});

/** The same build with one page corrected. */
export async function corrected(built: SiteFiles, path: string, words: string): Promise<SiteFiles> {
	const page = built.get(`${path}index.html`)!;
	const worker = built.get(WORKER)!;
	const change = (file: SiteFile, from: string | RegExp, to: string): SiteFile => ({
		type: file.type,
		etag: `"${words}"`,
		body: Buffer.from(file.body.toString('utf8').replace(from, to))
	});
	const now = change(page, '<h1', `<p>${words}</p><h1`);
	const [before, after] = await Promise.all([page, now].map(({ body }) => hashOf(new Uint8Array(body))));
	const renamed = change(worker, /version:(.)([^`'"]+)/, `version:$1${words.replace(/\W/g, '')}`);
	return new Map([...built, [`${path}index.html`, now], [WORKER, change(renamed, before!, after!)]]);
}
