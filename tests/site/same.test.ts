/** What a chart says is the same wherever it is shown: page, embed, story, slide, paper, picture, one file; chart by chart. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { recordsFor } from '../../src/lib/charts/says.ts';
import { ONE_FILE } from '../../src/lib/class/take.ts';
import { disputed } from '../../src/lib/data/find.ts';
import { label } from '../../src/lib/layout/label.ts';
import { chartNames } from '../../src/lib/data/schema.ts';
import { en } from '../../src/lib/messages/en.ts';
import { draw } from '../../src/lib/picture/draw.ts';
import { wantedPictures } from '../../src/lib/picture/wanted.ts';
import { unpacked } from '../../src/tools/package/packed.ts';
import { d } from './dataset.ts';
import { embedPages, htmlOf, pages, siteFolder } from './site.ts';

const plain = (html: string) =>
	html
		.replace(/<[^>]+>/g, ' ')
		.replace(/&amp;/g, '&')
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, '<')
		.replace(/\s+/g, ' ')
		.trim();

const file = unpacked(readFileSync(join(siteFolder, ONE_FILE), 'utf8'));

/** Every mark of every picture in some HTML: the record, and what it is called. */
const marksIn = (html: string) =>
	[...html.matchAll(/<svg class="scene".*?<\/svg>/gs)].flatMap(([scene]) =>
		[...scene.matchAll(/<a [^>]*aria-label="([^"]*)" data-open="([^"]+)"/g)].map(([, name = '', id = '']) => ({
			id,
			name: plain(name)
		}))
	);

/** The markup that stands behind a record, by its id. */
const templatesIn = (html: string) =>
	[...html.matchAll(/<template data-evidence-for="([^"]+)"[^>]*>(.*?)<\/template>/gs)].map(
		([, id = '', inside = '']) => ({ id, inside })
	);

/** The same in words and citations. */
const evidenceIn = (html: string) => new Map(templatesIn(html).map(({ id, inside }) => [id, plain(inside)]));

const headingIn = (html: string) => plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '');

/** The page at a path as it stands in the one file. */
const inFile = (path: string) => new RegExp(`<template data-page="${path}".*?</template>`, 's').exec(file)?.[0] ?? '';

describe.each(chartNames)('%s', (chart) => {
	const records = recordsFor(d, chart);
	const sentence = new Map(
		records.map((record) => [
			record.id,
			[label(d, record), ...(disputed(d, record) ? [en.chart.differ] : [])].join(', ')
		])
	);
	const [page, embed] = [htmlOf(`${chart}/`), htmlOf(`embed/${chart}/`)];
	const own = (html: string) => marksIn(html).filter(({ id }) => sentence.has(id));

	test('page, embed and one file draw the same records, in the same words', () => {
		expect(own(page).length).toBeGreaterThan(2);
		expect(own(embed)).toEqual(own(page));
		expect(own(inFile(`${chart}/`))).toEqual(own(page));
	});

	test('a mark has one sentence, wherever it is', () => {
		const places = [...pages, ...embedPages].map(htmlOf);
		const all = [...places, file].flatMap(own).filter(({ name }) => name);
		expect(all.length).toBeGreaterThan(own(page).length);
		// Before the sentence stands what is written on the mark, where it is written in other words.
		const other = all.filter(({ id, name }) => !name.endsWith(sentence.get(id)!));
		expect(other).toEqual([]);
	});

	test('slides draw no record without its evidence', () => {
		const decks = pages.filter((path) => path.startsWith('class/present/')).map(htmlOf);
		for (const deck of decks) {
			const behind = evidenceIn(deck);
			const shown = own(deck).filter(({ name }) => name);
			expect(shown.filter(({ id }) => !behind.has(id))).toEqual([]);
		}
	});

	test('title and lead are those of the picture, and every mark of it stands in its description', () => {
		const { title, lead } = charts[chart].about(d);
		const svg = readFileSync(join(siteFolder, 'pictures', `${chart}.svg`), 'utf8');
		expect([headingIn(page), headingIn(embed), headingIn(inFile(`${chart}/`))]).toEqual([title, title, title]);
		expect(plain(/<title[^>]*>(.*?)<\/title>/s.exec(svg)![1]!)).toBe(title);
		for (const html of [page, embed, inFile(`${chart}/`)]) expect(plain(html)).toContain(lead);
		const says = plain(/<desc[^>]*>(.*?)<\/desc>/s.exec(svg)![1]!);
		const { sheet } = draw(
			d,
			wantedPictures(d).find(({ name }) => name === chart)!
		);
		const drawn = sheet.parts.flatMap(({ scene }) => scene.marks);
		expect(drawn.length).toBeGreaterThan(0);
		for (const mark of drawn) expect(says).toContain(mark.label.replace(/[.?]$/, ''));
	});

	test('evidence says the same on page, embed, record’s page and in the one file', () => {
		const [here, there, kept] = [page, embed, file].map(evidenceIn);
		for (const { id } of own(page)) {
			const words = here!.get(id)!;
			expect(words, id).toMatch(/paragraphs? \d/);
			expect(there!.get(id), id).toBe(words);
			expect(kept!.get(id), id).toBe(words);
			expect(existsSync(join(siteFolder, 'records', id, 'index.html'))).toBe(true);
			expect(plain(htmlOf(`records/${id}/`)), id).toContain(words);
		}
	});

	test('a slide cites for a record what its page cites', () => {
		const proved = new Map([...evidenceIn(page)].map(([id, words]) => [id, words.replace(/ ?, paragraph /g, ', § ')]));
		let cited = 0;
		for (const deck of pages.filter((path) => path.startsWith('class/present/')).map(htmlOf))
			for (const { id, inside } of templatesIn(deck))
				for (const [, place = ''] of inside.matchAll(/<li>([^<]+, § \d+)<\/li>/g)) {
					if (!proved.has(id)) continue;
					cited += 1;
					expect(proved.get(id), id).toContain(plain(place));
				}
		console.log(`${chart}: ${cited} places cited on slides`);
	});
});
