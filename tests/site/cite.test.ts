/** “Cite this” in the built site: its forms can be copied, its tags and linked data say what the dataset says, its files are there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citables, titleOf } from '../../src/lib/cite/citable.ts';
import { get } from '../../src/lib/data/find.ts';
import { plansOf } from '../../src/lib/data/lesson.ts';
import { feedFiles } from '../../src/lib/feeds/files.ts';
import { chartNames } from '../../src/lib/data/schema.ts';
import { Markup } from '../../src/tools/markup.ts';
import { titlesOf } from '../cite/datasets.ts';
import { d } from './dataset.ts';
import { chartPages, htmlOf, pages, recordPages, siteFolder, useSite } from './site.ts';

const site = useSite();
const citePages = pages.filter((path) => path.startsWith('cite/'));
const contentsOf = (html: string, name: string) =>
	new Markup(html).all(`meta[name="${name}"]`).map(({ attribs }) => attribs['content'] ?? '');

test('every chart, step and plan has a page that says how to cite it, and so has the whole', () =>
	expect(citePages).toHaveLength(1 + chartNames.length + d.story.length + plansOf(d).length));

test('each record, and each of these pages, has four forms, and no author', () => {
	for (const path of [...recordPages, ...citePages]) {
		const page = new Markup(htmlOf(path));
		const forms = page.all('[data-cite]').map(({ attribs }) => attribs['data-cite']);
		expect(forms, path).toEqual(['text', 'ris', 'bibtex', 'csl']);
		expect(contentsOf(htmlOf(path), 'citation_author')).toEqual([]);
		expect(contentsOf(htmlOf(path), 'citation_title')).toHaveLength(1);
	}
});

test('the tags of a record name it and its articles', () => {
	const titles = citables(d, titlesOf(d)).flatMap((what) =>
		what.kind === 'record' ? [[what.record.id, titleOf(d, what)]] : []
	);
	const names = new Set(d.sources.map(({ id }) => get(d, 'sources', id).name.replaceAll(';', ',')));
	for (const [id, title] of titles) {
		const page = new Markup(htmlOf(`records/${id}/`));
		const content = (name: string) => page.all(`meta[name="${name}"]`).map(({ attribs }) => attribs['content']);
		const [said] = content('citation_title');
		expect(page.has('meta') && said?.replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toBe(title);
		for (const reference of content('citation_reference'))
			expect(names).toContain(/^citation_title=([^;]*)/.exec(reference ?? '')?.[1]);
	}
});

test('records and plans have linked data in them; charts and the story only lead to it', () => {
	const linked = (path: string) => new Markup(htmlOf(path)).all('script[type="application/ld+json"]');
	for (const path of [...recordPages, ...pages.filter((one) => one.startsWith('class/plan/'))]) {
		const [, text = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(htmlOf(path)) ?? [];
		expect(JSON.parse(text), path).toHaveProperty('@context', 'https://schema.org');
	}
	for (const path of ['', ...chartPages]) {
		expect(linked(path), path).toEqual([]);
		expect(new Markup(htmlOf(path)).has('link[rel="alternate"][type="application/ld+json"]'), path).toBe(true);
	}
});

test('the files are those of the dataset', () => {
	const said = readFileSync(join(siteFolder, 'data/dataset.jsonld'), 'utf8');
	const [, origin = ''] = /"@id": "(?:\.\.|(https?:\/\/[^"]*?))\/data\//.exec(said) ?? [];
	for (const [path, text] of feedFiles(d, origin))
		expect(readFileSync(join(siteFolder, path), 'utf8'), path).toBe(text);
});

test('a form is copied by its button, and only that form', async () => {
	const { page, noise } = await site.revisit('cite/moves/', { permissions: ['clipboard-read', 'clipboard-write'] });
	for (const form of ['text', 'bibtex']) {
		const place = page.locator(`[data-cite="${form}"]`);
		if (form !== 'text') await place.locator('summary').click();
		await place.locator('button').click();
		await expect.poll(() => place.locator('[role="status"]').textContent()).toMatch(/Copied|Selected/);
		const taken = await page.evaluate(async () => String(getSelection()) || (await navigator.clipboard.readText()));
		expect(taken.replace(/\s+/g, ' ').trim()).toBe(
			((await place.locator('textarea').inputValue()) ?? '').replace(/\s+/g, ' ').trim()
		);
	}
	expect(noise).toEqual([]);
});
