/** The styles of the one file: one sheet for all pages, and what a page has besides, in the order in which it had them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fonts that a style asks for, as part of it: they are there at once, so no page is shown without them. */
export const withFonts = (style: string, site: string) =>
	style
		.replaceAll(/font-display:(optional|fallback)/g, 'font-display:block')
		.replace(/url\("?[./]*((?:fonts|_app\/immutable\/assets)\/[\w.-]+\.woff2)"?\)/g, (_, path: string) => {
			const bytes = readFileSync(join(site, path)).toString('base64');
			return `url(data:font/woff2;base64,${bytes})`;
		});

/**
 * The rules with which the styles of a page and of all others begin: those of the frame around them. What follows in each is
 * that of its components. Cut after a rule that stands by itself, not inside another one.
 */
export function sheetOf(style: string, others: string[]): string {
	const alike = others.filter((other) => other.slice(0, 100) === style.slice(0, 100));
	let end = style.length;
	for (const other of alike) while (!other.startsWith(style.slice(0, end))) end -= 1;
	let [depth, whole] = [0, 0];
	for (let i = 0; i < end; i += 1) {
		if (style[i] === '{') depth += 1;
		if (style[i] === '}' && (depth -= 1) === 0) whole = i + 1;
	}
	return style.slice(0, whole);
}

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
