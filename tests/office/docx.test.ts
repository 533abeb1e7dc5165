/** Every sheet as a word processor reads it: mammoth finds the words, tables and headings that the printed sheet has. */
import { convertToHtml, extractRawText } from 'mammoth';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import GamePaper from '../../src/lib/class/GamePaper.svelte';
import Guide from '../../src/lib/class/Guide.svelte';
import KeyPaper from '../../src/lib/class/KeyPaper.svelte';
import RegisterPart from '../../src/lib/class/RegisterPart.svelte';
import RolePaper from '../../src/lib/class/RolePaper.svelte';
import SourcePaper from '../../src/lib/class/SourcePaper.svelte';
import Worksheet from '../../src/lib/class/Worksheet.svelte';
import { paperOf } from '../../src/lib/class/papers/paper-of.ts';
import { register } from '../../src/lib/class/register.ts';
import { roleCards } from '../../src/lib/class/role-card.ts';
import { sheetsOf, type Sheet } from '../../src/lib/class/sheets.ts';
import { sourceCards } from '../../src/lib/class/source-card.ts';
import { studentSide } from '../../src/lib/class/work.ts';
import { workOf } from '../../src/lib/class/works.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { en } from '../../src/lib/messages/en.ts';
import { docxOf } from '../../src/lib/office/docx.ts';
import { faultsOfPackage, opened } from './packed.ts';

const href = (id: string) => `#${id}`;

/** The sheet as its page prints it. */
function printed(d: Dataset, { kind, activity }: Sheet): string {
	if (kind === 'worksheet' && activity) {
		const side = activity.kind === 'headline' ? { tables: [], items: [] } : studentSide(workOf(d, activity));
		return render(Worksheet, { props: { activity, side } }).body;
	}
	if (kind === 'key' && activity) return render(KeyPaper, { props: { work: workOf(d, activity), href } }).body;
	if (kind === 'sources')
		return sourceCards(d, activity ?? undefined)
			.map((card) => render(SourcePaper, { props: { card, cut: activity !== null } }).body)
			.join(' ');
	if (activity?.kind === 'negotiate')
		return kind === 'cards'
			? roleCards(d, activity)
					.map((card) => render(RolePaper, { props: { card, href } }).body)
					.join(' ')
			: render(GamePaper, { props: { dataset: d, activity, href } }).body;
	if (kind === 'guide') return render(Guide, { props: { dataset: d, resultsHref: '#' } }).body;
	const all = register(d);
	return (['people', 'meetings', 'marks', 'differ', 'dates'] as const)
		.map(
			(part) => render(RegisterPart, { props: { title: en.class.print.register[part], entries: all[part], href } }).body
		)
		.join(' ');
}

/** The words of a page or a file; marks of quotation are set by the browser, numbers of lists by either program. */
const wordsOf = (text: string) =>
	text
		.replace(/<!--.*?-->/g, '')
		.replace(/<\/span><span/g, '</span> <span')
		.replace(/<\/?(span|b|q|a)\b[^>]*>/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
		.replace(/[“”]/g, '')
		.split(/[\s\u00a0]+/)
		.filter((word) => word && !/^(\d+\.|[A-J])$/.test(word));

const counted = (words: readonly string[]) =>
	words.reduce((all, word) => all.set(word, (all.get(word) ?? 0) + 1), new Map<string, number>());
/** Words that one has and the other lacks. */
function missing(from: readonly string[], among: readonly string[]): string[] {
	const there = counted(among);
	return [...counted(from)].filter(([word, n]) => (there.get(word) ?? 0) < n).map(([word]) => word);
}

const datasets = ['data/istanbul-2025', 'tests/fixtures/sound'].map((folder) => ({ folder, d: readDataset(folder) }));
const all = datasets.flatMap(({ folder, d }) =>
	sheetsOf(d).map((sheet) => ({ name: `${folder} ${sheet.id}`, d, sheet }))
);

describe.each(all)('$name', ({ d, sheet }) => {
	let bytes: Uint8Array;
	let html: string;
	let text: string;
	beforeAll(async () => {
		bytes = await docxOf(paperOf(d, sheet));
		const buffer = Buffer.from(bytes);
		html = (await convertToHtml({ buffer })).value;
		text = (await extractRawText({ buffer })).value;
	});

	test('holds the words of the printed sheet', () => {
		const page = wordsOf(printed(d, sheet));
		expect(page.length).toBeGreaterThan(5);
		expect(missing(page, wordsOf(text))).toEqual([]);
	});

	test('holds no others', () => {
		const own = wordsOf(text).slice(sheet.kind === 'worksheet' ? 0 : wordsOf(sheet.title).length);
		expect(missing(own, wordsOf(printed(d, sheet)))).toEqual([]);
	});

	test('begins with its heading', () => expect(html).toMatch(/^<h1>/));

	test('has the tables of the sheet, each with a row of heads', () => {
		const tables = (markup: string) => markup.match(/<table/g)?.length ?? 0;
		expect(tables(html)).toBe(tables(printed(d, sheet)));
		expect(html.match(/<thead>/g)?.length ?? 0).toBe(tables(html));
	});

	test('names its language, and has no clock in it', () => {
		const { text: part } = opened(bytes);
		expect(part('word/styles.xml')).toContain(`<w:lang w:val="${d.info.lang}"`);
		expect(part('docProps/core.xml')).not.toMatch(/\d{4}-\d\d-\d\d/);
	});

	test('is a sound package', () => {
		const faults = faultsOfPackage(opened(bytes));
		expect(faults).toEqual([]);
	});
});

test('the same sheet gives the same bytes, whatever was written before', async () => {
	const { d, sheet } = all.find(({ name }) => name.endsWith('headline-sheet'))!;
	const picture = { sheet: { width: 60, height: 40, parts: [] }, alt: 'a picture' };
	const paper = paperOf(d, sheet, picture, new Uint8Array([1, 2, 3]));
	const [one, two] = [await docxOf(paper), await docxOf(paper)];
	expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
	expect(opened(one).text('word/document.xml')).toContain('descr="a picture"');
});

test('a quotation is in italics, and whose it is beside it', async () => {
	const { d, sheet } = all.find(({ name }) => name === 'data/istanbul-2025 sources')!;
	const { value } = await convertToHtml({ buffer: Buffer.from(await docxOf(paperOf(d, sheet))) });
	const quoted = sourceCards(d).flatMap(({ lines }) => lines.flatMap(({ words }) => words.map(({ text }) => text)));
	expect(quoted.length).toBeGreaterThan(20);
	for (const words of quoted) expect(value).toContain(`<em>${words.replaceAll('&', '&amp;')}</em>`);
});

test('every part is well-formed', async () => {
	const { d, sheet } = all[0]!;
	const { files, text } = opened(await docxOf(paperOf(d, sheet)));
	const xml = Object.keys(files)
		.filter((path) => /\.(xml|rels)$/.test(path))
		.map((path) => ({ fileName: path.replaceAll(/[^\w.-]/g, '_'), contents: text(path) }));
	expect((await validateXML({ xml, normalization: 'format', disableFileNameValidation: true })).errors).toEqual([]);
});
