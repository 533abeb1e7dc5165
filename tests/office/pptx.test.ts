/** What makes PowerPoint repair a file, looked for in every deck of every dataset. */
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { decksOf } from '../../src/lib/class/present/slides.ts';
import { paintingsOf, showOf } from '../../src/lib/class/show/show-of.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { pptxOf } from '../../src/lib/office/pptx.ts';
import { HIGH, WIDE, type Show } from '../../src/lib/office/show.ts';
import { heightOf } from '../../src/lib/class/show/measured.ts';
import { faultsOfPackage, opened } from './packed.ts';

const datasets = ['data/istanbul-2025', 'tests/fixtures/sound', 'tests/fixtures/large'];
/** The head of a PNG stands for a picture: nothing here looks into it. */
const png = () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

const shows = (d: Dataset): [string, Show, number][] =>
	decksOf(d).map((deck) => [
		deck.id,
		showOf(d, deck, paintingsOf(d, deck), png),
		deck.slides.length + deck.slides.filter(({ kind }) => kind === 'step').length + 1
	]);

const all = datasets.flatMap((folder) => {
	const d = readDataset(folder);
	return shows(d).map(([id, show, slides]) => ({ name: `${folder} ${id}`, show, slides, d }));
});
const packed = new Map(all.map(({ name, show }) => [name, opened(pptxOf(show))]));

const ids = (xml: string) => [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(({ 1: id }) => id);
const places = (xml: string) => [...xml.matchAll(/<p:ph type="(\w+)"/g)].map(({ 1: type }) => type);

describe.each(all)('$name', ({ name, show, slides }) => {
	const file = packed.get(name)!;
	const slidePaths = file.parts.filter((path) => /^ppt\/slides\//.test(path));

	test('is a sound package', () => expect(faultsOfPackage(file)).toEqual([]));

	test('has a slide for every screen, two for a step, and one for the sources', () => {
		expect(show.slides).toHaveLength(slides);
		expect(slidePaths).toHaveLength(slides);
		expect(file.parts.filter((path) => /^ppt\/notesSlides\//.test(path))).toHaveLength(slides);
		expect([...file.text('ppt/presentation.xml').matchAll(/<p:sldId /g)]).toHaveLength(slides);
	});

	test('gives every shape of a slide an id of its own, and every slide a title in its place', () => {
		for (const path of [...slidePaths, ...file.parts.filter((one) => /Master|Layout|notesSlide/.test(one))]) {
			const own = ids(file.text(path));
			expect(new Set(own).size, path).toBe(own.length);
		}
		for (const path of slidePaths) expect(places(file.text(path)).filter((type) => type === 'title')).toHaveLength(1);
	});

	test('has all six places on the master of the notes, and none on a slide that its layout lacks', () => {
		expect(places(file.text('ppt/notesMasters/notesMaster1.xml'))).toEqual([
			...['hdr', 'dt', 'sldImg', 'body', 'ftr', 'sldNum']
		]);
		for (const path of slidePaths) {
			const layout = file.related.get(path)!.find(({ target }) => /slideLayouts/.test(target))!.target;
			const known = [...file.text(layout).matchAll(/<p:ph [^>]*>/g)].map(({ 0: place }) => place);
			for (const { 0: place } of file.text(path).matchAll(/<p:ph [^>]*>/g)) expect(known, path).toContain(place);
		}
	});

	test('says of every picture what it shows', () => {
		for (const shape of show.slides.flatMap(({ shapes }) => shapes))
			if ('png' in shape) expect(shape.alt.length).toBeGreaterThan(20);
	});

	test('keeps every box on the slide, and its text in the box', () => {
		for (const shape of show.slides.flatMap(({ shapes }) => shapes)) {
			if (!shape.box) continue;
			const { x, y, width, height } = shape.box;
			expect(Math.min(x, y, width, height), JSON.stringify(shape.box)).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(WIDE);
			expect(y + height, shape.name).toBeLessThanOrEqual(HIGH);
			if ('png' in shape) continue;
			const over = shape.place === 'title' ? 0 : heightOf(shape.paragraphs, width) - height;
			expect(over, JSON.stringify(shape.paragraphs)).toBeLessThanOrEqual(1);
		}
	});
});

test('every part is well-formed', async () => {
	const some = [...packed].filter(([name]) => / (story|play|45-guess)$/.test(name));
	const xml = some.flatMap(([name, { files, text }]) =>
		Object.keys(files)
			.filter((path) => /\.(xml|rels)$/.test(path))
			.map((path) => ({ fileName: `${name}/${path}`.replaceAll(/[^\w.-]/g, '_'), contents: text(path) }))
	);
	const { valid, errors } = await validateXML({ xml, normalization: 'format', disableFileNameValidation: true });
	expect(errors).toEqual([]);
	expect(valid).toBe(true);
});

test('the same deck gives the same bytes', () => {
	const { show } = all[0]!;
	expect(Buffer.from(pptxOf(show)).equals(Buffer.from(pptxOf(structuredClone(show))))).toBe(true);
});

test('what a teacher hears is in the notes: every sentence of the story', () => {
	const story = all.find(({ name }) => name === 'data/istanbul-2025 story')!;
	const notes = [...packed.get(story.name)!.parts.filter((path) => /notesSlides/.test(path))]
		.map((path) => packed.get(story.name)!.text(path))
		.join('')
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll('&amp;', '&');
	for (const { say } of story.d.story.flatMap(({ text }) => text)) expect(notes).toContain(say);
});
