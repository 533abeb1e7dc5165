/** The blocks of a paper as paragraphs and tables of the library that writes .docx. */
import {
	AlignmentType,
	BorderStyle,
	HeadingLevel,
	ImageRun,
	LeaderType,
	LevelFormat,
	Paragraph,
	Table,
	TableCell,
	Tab,
	TableRow,
	TabStopType,
	TextRun,
	WidthType,
	type IParagraphOptions,
	type ISectionOptions
} from 'docx';
import { directionOf } from '../data/language.ts';
import { say, textOf, type Block, type Words } from './paper.ts';

/** Twentieths of a point, in which files tell lengths; half points, in which they tell sizes. */
export const twips = (points: number) => Math.round(points * 20);
export const halves = (points: number) => Math.round(points * 2);

/** Between the margins of A4. */
export const ACROSS = 495;
const SMALL = 9;
/** A table of more rows is set small, and its rows are no higher than a line of writing. */
export const MANY = 12;
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** What a list begins its entries with. */
export const lists = [
	{ reference: 'number', format: LevelFormat.DECIMAL, text: '%1.' },
	{ reference: 'letter', format: LevelFormat.UPPER_LETTER, text: '%1' },
	{ reference: 'dash', format: LevelFormat.BULLET, text: '–' }
] as const;

type Children = ISectionOptions['children'];

/** What goes on through a whole paper: its colour for what stands aside, and a number for each list, so that it counts anew. */
export interface Going {
	quiet: string;
	lists: number;
}

/** Word asks for the language of a text that runs from right to left by another name, and sets it in its complex font. */
const inLanguage = (lang: string) =>
	directionOf(lang) === 'rtl'
		? { rightToLeft: true, language: { bidirectional: lang } }
		: { language: { value: lang } };

const runs = (words: readonly Words[], { quiet }: Going, size?: number): TextRun[] =>
	words.map(
		({ text, bold, italic, quiet: aside, lang }) =>
			new TextRun({
				text,
				...(bold ? { bold } : {}),
				...(italic ? { italics: italic } : {}),
				...(aside ? { color: quiet } : {}),
				...(lang ? inLanguage(lang) : {}),
				...(size ? { size: halves(size) } : {})
			})
	);

const spacing = (before: number, after: number) => ({ before: twips(before), after: twips(after) });
const line = (quiet: string) => ({ style: BorderStyle.SINGLE, size: 4, color: quiet, space: 1 });

function list(block: Block & { kind: 'list' }, going: Going): Children {
	going.lists += 1;
	const { lists: instance } = going;
	return block.items.map(
		(words) =>
			new Paragraph({
				children: runs(words, going, block.small ? SMALL : undefined),
				numbering: { reference: block.by, level: 0, instance },
				spacing: spacing(0, block.small ? 1 : 3)
			})
	);
}

/** Thin lines around every cell. */
const borders = (quiet: string) => {
	const thin = { style: BorderStyle.SINGLE, size: 4, color: quiet };
	return { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };
};

/**
 * Which part of the width each column has: the first as much as its heads want, the others by how much stands in them.
 * An empty table has columns of about the same width.
 */
export function sharesOf(head: readonly string[], rows: readonly (readonly Words[][])[]): number[] {
	const first = rows.length > MANY ? 0.36 : head.length > 3 ? 0.22 : 0.3;
	const weights = head.slice(1).map((title, i) => {
		const letters = rows.reduce((sum, cells) => sum + textOf(cells[i + 1] ?? []).length, 0);
		return Math.sqrt(Math.max(title.length, letters / rows.length, 8));
	});
	const all = weights.reduce((sum, one) => sum + one, 0);
	return [first, ...weights.map((one) => ((1 - first) * one) / all)];
}

function table({ caption, head, rows, empty }: Block & { kind: 'table' }, going: Going): Children {
	const shares = sharesOf(head, rows);
	const width = (i: number) => twips(ACROSS * (shares[i] ?? 0));
	const cell = (words: readonly Words[], i: number, bold: boolean) =>
		new TableCell({
			width: { size: width(i), type: WidthType.DXA },
			margins: { top: twips(2), bottom: twips(2), left: twips(4), right: twips(4), marginUnitType: WidthType.DXA },
			children: [
				new Paragraph({
					children: runs(
						words.map((one) => (bold ? { ...one, bold } : one)),
						going,
						head.length > 3 || rows.length > MANY ? SMALL : undefined
					)
				})
			]
		});
	return [
		new Paragraph({ children: runs([{ text: caption, bold: true }], going), keepNext: true, spacing: spacing(8, 3) }),
		new Table({
			width: { size: twips(ACROSS), type: WidthType.DXA },
			borders: borders(going.quiet),
			columnWidths: head.map((_, i) => width(i)),
			rows: [
				new TableRow({
					tableHeader: true,
					cantSplit: true,
					children: head.map((text, i) => cell(say(text), i, true))
				}),
				...rows.map(
					(cells) =>
						new TableRow({
							cantSplit: true,
							...(empty ? { height: { value: twips(rows.length > MANY ? 18 : 25), rule: 'atLeast' } } : {}),
							children: cells.map((words, i) => cell(words, i, i === 0))
						})
				)
			]
		})
	];
}

/** A label and a line, as many as stand side by side. */
function fields(labels: readonly string[], going: Going): Children {
	const each = ACROSS / labels.length;
	const leader = LeaderType.UNDERSCORE;
	const options: IParagraphOptions = {
		tabStops: labels.map((_, i) => ({ type: TabStopType.LEFT, position: twips((i + 1) * each - 8), leader })),
		children: labels.map((label) => new TextRun({ children: [`${label} `, new Tab()], color: going.quiet })),
		spacing: spacing(4, 10)
	};
	return [new Paragraph(options)];
}

/** One block as what the library takes. */
export function childrenOf(block: Block, going: Going): Children {
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: levels[block.level],
					children: [new TextRun(block.text)],
					...(block.newPage ? { pageBreakBefore: true } : {})
				})
			];
		case 'text':
			return [
				new Paragraph({
					children: runs(block.words, going, block.small ? SMALL : undefined),
					spacing: spacing(block.apart ? 8 : 0, block.small ? 2 : 4),
					...(block.apart === undefined ? {} : { keepNext: true }),
					...(block.indent ? { indent: { left: twips(22) } } : {})
				})
			];
		case 'list':
			return list(block, going);
		case 'table':
			return table(block, going);
		case 'fields':
			return fields(block.labels, going);
		case 'lines':
			return Array.from(
				{ length: block.count },
				() =>
					new Paragraph({
						spacing: spacing(0, 0),
						border: { between: line(going.quiet), bottom: line(going.quiet) },
						style: 'Writing'
					})
			);
		case 'picture': {
			const { png, width, height, alt } = block;
			const scale = Math.min(1, ACROSS / width);
			// The library counts in pixels, of which a point has 4/3.
			const transformation = { width: (width * scale * 4) / 3, height: (height * scale * 4) / 3 };
			return [
				new Paragraph({
					alignment: AlignmentType.CENTER,
					children: [
						new ImageRun({
							type: 'png',
							data: png,
							transformation,
							altText: { name: 'Picture', title: '', description: alt }
						})
					]
				})
			];
		}
	}
}
