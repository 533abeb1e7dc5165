/** The zero-script pages that ours are weighed against. */
import { brotliCompressSync } from 'node:zlib';
import type { SiteFiles } from './site-files.ts';

/** The same site without its scripts: the least that this content can weigh. */
export function withoutScripts(files: SiteFiles): SiteFiles {
	return new Map(
		[...files].map(([path, file]) => {
			if (!path.endsWith('.html')) return [path, file];
			const html = file.body.toString('utf8');
			const bare = html
				.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
				.replace(/<link\b[^>]*(?:modulepreload|as="script")[^>]*>/g, '');
			const body = Buffer.from(bare, 'utf8');
			return [path, { ...file, body, br: brotliCompressSync(body), gz: undefined }];
		})
	);
}
