/** Text boxes and pictures as DrawingML (ECMA-376, part 1, 20.1 and 21.1). */
import type { Box, Paragraph, PictureShape, PlaceName, Run, TextShape } from './show.ts';
import { el, textEl, type Attributes } from './xml.ts';

export const NAMESPACES = {
	'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
	'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
	'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main'
} as const;

/** A point in English metric units, in which files tell lengths. */
const EMU = 12_700;
export const emu = (points: number): number => Math.round(points * EMU);

/** What a place is in the file: slides find it in their layout by these two. */
export const places: Readonly<Record<PlaceName, Attributes>> = {
	title: { type: 'title' },
	kicker: { type: 'body', sz: 'quarter', idx: 10 },
	body: { type: 'body', idx: 1 },
	sources: { type: 'body', sz: 'quarter', idx: 11 }
};

export const colour = (name: string): string => el('a:solidFill', {}, el('a:schemeClr', { val: name }));

export const transform = ({ x, y, width, height }: Box): string =>
	el('a:xfrm', {}, el('a:off', { x: emu(x), y: emu(y) }), el('a:ext', { cx: emu(width), cy: emu(height) }));

const rectangle = el('a:prstGeom', { prst: 'rect' }, el('a:avLst'));

export const shapeProperties = (box: Box | null, ...more: readonly string[]): string =>
	el('p:spPr', {}, ...(box ? [transform(box), rectangle] : []), ...more);

const run = ({ text, bold, italic, quiet, lang: own }: Run, { size, serif }: Paragraph, lang: string): string =>
	el(
		'a:r',
		{},
		el(
			'a:rPr',
			{
				lang: own ?? lang,
				sz: Math.round(size * 100),
				b: bold === undefined ? undefined : Number(bold),
				i: italic ? 1 : undefined,
				dirty: 0
			},
			...(quiet ? [colour('tx2')] : []),
			...(serif === undefined ? [] : [el('a:latin', { typeface: serif ? '+mj-lt' : '+mn-lt' })]),
			...(own ? [el('a:cs', { typeface: '+mn-lt' })] : [])
		),
		textEl('a:t', text)
	);

/** The mark of a paragraph stands in a column as wide as its letters want. */
function marked({ mark, size }: Paragraph): { attributes: Attributes; elements: string[] } {
	if (!mark) return { attributes: { marL: 0, indent: 0 }, elements: [el('a:buNone')] };
	const column = emu(size * 1.5);
	const sign =
		'sign' in mark
			? el('a:buChar', { char: mark.sign })
			: el('a:buAutoNum', { type: mark.count, startAt: mark.from > 1 ? mark.from : undefined });
	return {
		attributes: { marL: column, indent: -column },
		elements: [el('a:buFont', { typeface: '+mj-lt' }), sign]
	};
}

/** A paragraph; one without words is an empty line of its size. */
export function paragraph(one: Paragraph, lang: string): string {
	const { attributes, elements } = marked(one);
	const runs = one.runs.filter(({ text }) => text);
	return el(
		'a:p',
		{},
		el(
			'a:pPr',
			{ ...attributes, algn: one.right ? 'r' : undefined },
			el('a:spcBef', {}, el('a:spcPts', { val: Math.round((one.before ?? 0) * 100) })),
			...elements
		),
		...runs.map((each) => run(each, one, lang)),
		...(runs.length ? [] : [el('a:endParaRPr', { lang, sz: Math.round(one.size * 100) })])
	);
}

const id = (name: string, n: number, more: Attributes = {}) => el('p:cNvPr', { id: n, name, ...more });

/** @param n its id, once on a slide */
export function textShape({ name, place, box, paragraphs }: TextShape, n: number, lang: string): string {
	const what = place
		? [el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })), el('p:nvPr', {}, el('p:ph', places[place]))]
		: [el('p:cNvSpPr', { txBox: 1 }), el('p:nvPr')];
	const fit = el('a:normAutofit');
	const body = place
		? el('a:bodyPr', {}, fit)
		: el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0 }, fit);
	return el(
		'p:sp',
		{},
		el('p:nvSpPr', {}, id(name, n), ...what),
		shapeProperties(box, ...(place ? [] : [el('a:noFill')])),
		el('p:txBody', {}, body, el('a:lstStyle'), ...paragraphs.map((one) => paragraph(one, lang)))
	);
}

/** @param embed id of the relationship that leads to the picture */
export const pictureShape = ({ name, alt, box }: PictureShape, n: number, embed: string): string =>
	el(
		'p:pic',
		{},
		el(
			'p:nvPicPr',
			{},
			id(name, n, { descr: alt }),
			el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
			el('p:nvPr')
		),
		el('p:blipFill', {}, el('a:blip', { 'r:embed': embed }), el('a:stretch', {}, el('a:fillRect'))),
		shapeProperties(box)
	);

/** What a group of shapes says of itself before the shapes. */
export const tree = (...shapes: readonly string[]): string =>
	el(
		'p:spTree',
		{},
		el('p:nvGrpSpPr', {}, id('', 1), el('p:cNvGrpSpPr'), el('p:nvPr')),
		el(
			'p:grpSpPr',
			{},
			el(
				'a:xfrm',
				{},
				el('a:off', { x: 0, y: 0 }),
				el('a:ext', { cx: 0, cy: 0 }),
				el('a:chOff', { x: 0, y: 0 }),
				el('a:chExt', { cx: 0, cy: 0 })
			)
		),
		...shapes
	);

/** Which colour of the theme each role of a master takes. */
export const colourMap = el('p:clrMap', {
	bg1: 'lt1',
	tx1: 'dk1',
	bg2: 'lt2',
	tx2: 'dk2',
	...Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`accent${i + 1}`, `accent${i + 1}`])),
	hlink: 'hlink',
	folHlink: 'folHlink'
});
