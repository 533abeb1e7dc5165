/** The styles of the one file: one sheet for all pages, and what a page has besides, in the order in which it had them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fonts that a style asks for, as part of it: they are there at once, so no page is shown without them. */
export const withFonts = (style: string, site: string) =>
	style
		.replaceAll('font-display:optional', 'font-display:block')
		.replace(/url\("?[./]*(fonts\/[\w-]+\.woff2)"?\)/g, (_, path: string) => {
			const bytes = readFileSync(join(site, path)).toString('base64');
			return `url(data:font/woff2;base64,${bytes})`;
		});

export interface Own {
	/** Rules before the sheet of all pages, and after it. */
	before: string;
	after: string;
}

/** What a page's style has besides that of all pages. Throws where it does not hold that as a whole. */
export function ownStyle(style: string, ofAll: string, path: string): Own {
	const at = style.indexOf(ofAll);
	if (at < 0) throw new Error(`the style of /${path} does not hold that of the first page as a whole`);
	return { before: style.slice(0, at), after: style.slice(at + ofAll.length) };
}
