import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './site.ts';

/** Bytes as sent, compressed; 1 kB = 1000 bytes, as in the promise. */
export const budget = { withoutFonts: 30_000, script: 20_000, fonts: 40_000, requests: 4, fontFiles: 2 };

const kindOf = (file: string) => /\.(js|woff2)$/.exec(file)?.[1];

/** Letters beyond the fonts of every page come in files of their own, where the words of a dataset need them. */
export const ofScripts = (url: string): boolean => /-(?:400|600)-normal\.[\w-]+\.woff2$/u.test(url);

/**
 * What a first visit weighs, by the kinds that the budget limits.
 * @param requests addresses of everything that a page asked for
 * @param root address of the first page
 */
export function weightOf(requests: string[], root: string): typeof budget {
	const files = requests
		.filter((url) => !ofScripts(url))
		.map((url) => {
			const asked = decodeURI(new URL(url).pathname.slice(new URL(root).pathname.length));
			const file = join(siteFolder, asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked);
			return { kind: kindOf(file), bytes: statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size };
		});
	const sum = (some: typeof files) => some.reduce((bytes, file) => bytes + file.bytes, 0);
	const fonts = files.filter(({ kind }) => kind === 'woff2');
	return {
		withoutFonts: sum(files) - sum(fonts),
		script: sum(files.filter(({ kind }) => kind === 'js')),
		fonts: sum(fonts),
		requests: files.length,
		fontFiles: fonts.length
	};
}
