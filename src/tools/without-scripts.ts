/** The zero-script pages that ours are weighed against. */
import { brotliCompressSync } from 'node:zlib';
import { Markup } from './markup.ts';
import type { SiteFiles } from './site-files.ts';

/** The same site without its scripts: the least that this content can weigh. */
export function withoutScripts(files: SiteFiles): SiteFiles {
	return new Map(
		[...files].map(([path, file]) => {
			if (!path.endsWith('.html')) return [path, file];
			const page = new Markup(file.body.toString('utf8'));
			page.remove(...page.all('script, link[rel="modulepreload"], link[as="script"]'));
			const body = Buffer.from(page.toString(), 'utf8');
			return [path, { ...file, body, br: brotliCompressSync(body), gz: undefined }];
		})
	);
}
