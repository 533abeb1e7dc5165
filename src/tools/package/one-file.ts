/**
 * The site as one HTML file that opens from a stick with the network off. It is put together from the built pages: the
 * first stands in its body, all others in templates that are packed (lib/file/unpack.client.ts), and a script takes them
 * out (lib/file/pages.client.ts). The same build gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileWords } from '../../lib/messages/file.ts';
import { licencesOf, packagesIn } from '../licences.ts';
import { Markup } from '../markup.ts';
import { listFiles } from '../site-files.ts';
import { fileHref, withFileLinks, type Known } from './links.ts';
import { packed } from './packed.ts';
import { builtPage, type BuiltPage } from './page.ts';
import type { Part } from './parts.ts';
import { recordPages } from './records.ts';
import { ownStyle, sheetOf, withFonts } from './styles.ts';

/**
 * Not in the file: what stands in other people's pages or on a projector, the data and how to cite it, the dossier, the story
 * twice over, and the records, which stand in it as evidence.
 */
const leftOut = /^(embed|data|cite|dossier|gallery|story|records|class\/present)\//;

/** The focus goes to the heading of a page that is turned to, and a heading is nothing to press. */
const FOCUS = '[tabindex="-1"]:focus{outline:none}';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const styleTag = (css: string, where: string) => (css ? `<style data-own="${where}">${css}</style>` : '');

function pagesOf(site: string, without: ReadonlySet<string>): BuiltPage[] {
	const html = listFiles(site).filter((file) => /(^|\/)index\.html$/.test(file) && !leftOut.test(file));
	return html
		.map((file) => file.replace(/index\.html$/, ''))
		.filter((path) => !without.has(path))
		.map((path) => builtPage(path, readFileSync(join(site, path, 'index.html'), 'utf8')));
}

/** A policy that lets nothing in and nothing out: scripts and styles are those of the file, and there is no network in it. */
const policyOf = (script: string, styles: Iterable<string>) =>
	[
		"default-src 'none'",
		`script-src ${hash(script)}`,
		`style-src ${[...new Set(styles)].sort().map(hash).join(' ')}`,
		'img-src data:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types at-the-table-pages'
	].join('; ');

/**
 * @param site folder of a built site
 * @param script what turns the pages, as a classic script; throws where it cannot stand in a page
 * @param without paths of pages that are left out, with the links to them
 * @param parts what is left out so that the file is not too large; the first page tells it
 */
export function oneFile(
	site: string,
	script: string,
	without: ReadonlySet<string> = new Set(),
	parts: readonly Part[] = []
): string {
	if (/<\/script|<!--/i.test(script))
		throw new Error('a script that is put into a page must not hold </script or <!--');
	const gone = (path: string) => parts.some((part) => part.pages.test(path));
	const pages = pagesOf(site, without).filter(({ path }) => !gone(path));
	const opened = new Set(pages.flatMap(({ evidence }) => [...evidence.keys()]));
	const few = parts.some((part) => part.records);
	const all = recordPages(site);
	const records = all.filter(({ id }) => !few || opened.has(id));
	const first = pages.find(({ path }) => path === '')!;
	const known: Known = {
		pages: new Set(pages.map(({ path }) => path)),
		records: new Set(records.map(({ id }) => id)),
		first: new Set(new Markup(first.body).all('[id]').map(({ attribs }) => attribs['id']!))
	};
	const leftOut = (path: string) => gone(path) || (few && /^records\/[^/]+\/$/.test(path));
	if (parts.length) known.leftOut = leftOut;
	const led = (html: string, path: string) => withFileLinks(html, path, known);
	const styled = pages.map(({ path, style }) => ({ path, style: withFonts(style, site) }));
	const sheet = sheetOf(
		withFonts(first.style, site),
		styled.map(({ style }) => style)
	);
	const own = new Map(styled.map(({ path, style }) => [path, ownStyle(style, sheet, path)]));
	const evidence = new Map(
		pages.flatMap(({ path, evidence }) =>
			[...evidence]
				.filter(([id]) => !known.records.has(id))
				.map(([id, html]): [string, string] => [id, led(html, path)])
		)
	);
	const home = new Markup(readFileSync(join(site, 'index.html'), 'utf8'));
	for (const link of home.all('dialog a[href="./"]')) home.attribute(link, 'href', '#/');
	home.remove(...home.all('dialog [data-dossier]'));
	const icon = encodeURIComponent(readFileSync(join(site, 'icon.svg'), 'utf8'));

	const attribute = (name: string, value: string) => ` data-${name}="${value.replaceAll('"', '&quot;')}"`;
	const templates: [attributes: string, inside: string][] = [
		...pages.map((page): [string, string] => {
			const { before, after } = own.get(page.path)!;
			const named = attribute('page', page.path) + attribute('title', page.title) + attribute('script', page.script);
			const body = page === first ? '' : led(page.body, page.path);
			return [named + (page.frame ? ' data-framed' : ''), styleTag(before, 'before') + styleTag(after, 'after') + body];
		}),
		...records.map(({ id, evidence, home }): [string, string] => {
			const from = `records/${id}/`;
			return [
				attribute('evidence-for', id) + attribute('home', fileHref(from, home, known) ?? ''),
				led(evidence, from)
			];
		}),
		...[...evidence]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([id, html]): [string, string] => [attribute('evidence-for', id), html])
	];
	const inside = templates.map(([named, inside]) => `<template${named}>${inside}</template>`).join('\n');
	const ofAll = sheet + FOCUS;
	const styles = [ofAll, ...[...own.values()].flatMap(({ before, after }) => [before, after])].filter(Boolean);
	const { lang, dir } = home.one('html').attribs;
	return `<!doctype html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policyOf(script, styles)}">
<title>${first.title}</title>
<link rel="icon" href="data:image/svg+xml,${icon}">
<style data-sheet>${ofAll}</style>
</head>
<body>
<noscript><p>${fileWords.noScript}</p></noscript>
${withSkip(led(first.frame!.above, ''))}
${led(first.body, '')}${note(parts)}
${led(first.frame!.below, '')}
${home.outer(home.one('dialog'))}
<template data-record-page=""><main id="content"><p class="back"><a href="#/">${all[0]!.back}</a></p></main></template>
<template data-evidence-frame="">${led(first.evidenceFrame, '')}</template>
<template data-packed="">${packed(inside)}</template>
<script>${script}</script>
<!--
${licencesOf(packagesIn([script]))}-->
</body>
</html>
`;
}

/** Told on the first page; the names are words of the interface and hold no sign of markup. */
const note = (parts: readonly Part[]) =>
	parts.length ? `<p class="quiet">${fileWords.leftOut(parts.map(({ name }) => name).join(', '))}</p>` : '';

/** The link over the frame of a page leads on in the page that is shown, not to another one. */
function withSkip(above: string): string {
	const frame = new Markup(above);
	return frame.attribute(frame.one('a[href="#/~content"]'), 'href', '#content').toString();
}
