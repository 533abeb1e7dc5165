/** Built pages are edited where a parser finds their elements, so a text that looks like one of our marks stays as it is. */
import { describe, expect, test } from 'vitest';
import type { What } from '../../src/lib/embed/what.ts';
import { filled } from '../../src/tools/fill-desk.ts';
import { inlined, lean } from '../../src/tools/inline-scripts.ts';
import { Markup } from '../../src/tools/markup.ts';
import { withFileLinks } from '../../src/tools/package/links.ts';
import { builtPage } from '../../src/tools/package/page.ts';
import { withSizes } from '../../src/tools/package/take.ts';
import { withoutTake } from '../../src/tools/package/without-take.ts';
import { withoutMarks } from '../../src/tools/prune.ts';

/** As a page is printed: only what would end a text or a value is written otherwise. */
const text = (plain: string) => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const value = (plain: string) => text(plain).replaceAll('"', '&quot;');

const texts = [
	'a data-fill="x"> b',
	'a data-claim="q" b',
	'a data-size-of="q"> b',
	'a data-catalog="" data-heights="" b',
	'a <!--[--> <!--x--> b',
	'a </script> </title> </template> </body> b',
	`a script-src 'self' b`,
	'a href="../x/"> b · ',
	'a <p data-take> b </p>',
	'a $& $1 b'
];

const page = (plain: string) => `<!doctype html><html lang="en"><head>
<meta http-equiv="content-security-policy" content="script-src 'self'"><title>${text(plain)}</title>
<script defer="" src="../../_app/embed-x.js"></script></head><body><h1 title="${value(plain)}">${text(plain)}</h1>
<a title="${value(plain)}" href="#x">${text(plain)}</a></body></html>`;

const known = { pages: new Set(['']), records: new Set<string>(), first: new Set<string>() };
const tools: Record<string, (html: string) => string> = {
	'marks of hydration taken away': withoutMarks,
	'names of claims taken away': lean,
	'its script put in': (html) => inlined(html, 'run()'),
	'the desk filled': (html) => filled(html, [] as What[], {}, 'https://example.org/'),
	'offers taken away': withoutTake,
	'sizes filled in': (html) => withSizes(html, new Map()),
	'links led': (html) => withFileLinks(html, '', known),
	'taken apart': (html) => {
		const { title, body } = builtPage('', html);
		return `<title>${title}</title>${body}`;
	}
};

describe.each(Object.entries(tools))('a page with %s', (_, tool) => {
	test.each(texts)('keeps every text: %s', (plain) => {
		const edited = new Markup(tool(page(plain)));
		for (const name of ['title', 'h1', 'a']) expect(edited.textOf(edited.one(name))).toBe(plain);
		for (const name of ['h1', 'a']) expect(edited.one(name).attribs['title']).toBe(plain);
	});
});

test('what is not changed keeps its bytes', () => {
	const html = `<!DOCTYPE html>\n<P class=a>1 &lt; 2 <br/> <svg viewBox="0 0 1 1"><linearGradient/></svg></P>\n<i x='">'></i> `;
	const edited = new Markup(html);
	expect(String(edited)).toBe(html);
	expect(String(edited.append(edited.one('i'), '!'))).toBe(html.replace('</i>', '!</i>'));
});

test('elements in templates are found, cut out, and read with their changes', () => {
	const edited = new Markup('<template data-a="1"><h2 id="b">c <b>d</b></h2></template>');
	edited.rename(edited.one('#b'), 'h3').attribute(edited.one('[data-a]'), 'data-a', null);
	edited.remove(edited.one('b'));
	expect(edited.inner(edited.one('template'))).toBe('<h3 id="b">c </h3>');
	expect(String(edited)).toBe('<template><h3 id="b">c </h3></template>');
	expect(() => edited.one('i')).toThrow('the page has no i');
});
