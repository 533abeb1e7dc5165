/** Words in another language, in files of office programs: their language, direction and letters. */
import { expect, test } from 'vitest';
import { paperOf } from '../../src/lib/class/papers/paper-of.ts';
import { citedRuns } from '../../src/lib/class/show/told.ts';
import { citesOf } from '../../src/lib/class/cite.ts';
import { sheetsOf } from '../../src/lib/class/sheets.ts';
import { get } from '../../src/lib/data/find.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { docxOf } from '../../src/lib/office/docx.ts';
import { paragraph } from '../../src/lib/office/drawing.ts';
import { opened } from './packed.ts';

const d = readDataset('tests/fixtures/scripts');

test('a paper says in which language and direction a quotation runs', async () => {
	const sheet = sheetsOf(d).find(({ id }) => id === 'sources')!;
	const xml = opened(await docxOf(paperOf(d, sheet))).text('word/document.xml');
	const runOf = (words: string) =>
		/<w:rPr>((?:(?!<w:rPr>).)*)$/s.exec(xml.slice(0, xml.indexOf(`>${words}<`)))?.[1] ?? '';
	expect(runOf('توری بی‌ماهی')).toMatch(/<w:rtl\/>/);
	expect(runOf('توری بی‌ماهی')).toMatch(/<w:lang w:bidi="fa"\/>/);
	expect(runOf('רשת ריקה')).toMatch(/<w:lang w:bidi="he"\/>/);
	expect(runOf('пустой затеей')).toMatch(/<w:lang w:val="ru"\/>/);
	expect(runOf('пустой затеей')).not.toMatch(/<w:rtl/);
	expect(runOf('a net with no fish')).not.toMatch(/<w:lang|<w:rtl/);
	expect(xml).toContain('(our translation: “a net without fish”)');
});

test('a slide says in which language a quotation is, and in which letters', () => {
	const [cite] = citesOf(d, [get(d, 'claims', 'c-abroad-he')]);
	const runs = citedRuns(cite!);
	expect(runs.map(({ text }) => text).join('')).toMatch(/“רשת ריקה” \(our translation: “an empty net”\)$/);
	const xml = paragraph({ runs, size: 12 }, 'en');
	expect(xml.match(/lang="\w+"/g)).toEqual(['lang="en"', 'lang="en"', 'lang="he"', 'lang="en"', 'lang="en"']);
	expect(xml.match(/<a:cs /g)).toHaveLength(1);
});
