/**
 * Slides as a .pptx (ECMA-376, part 1, PresentationML). Every slide has a title in its place, text in real boxes, and a
 * page of notes; ids are counted, so the same slides give the same bytes.
 */
import { emu, NAMESPACES, pictureShape, textShape, tree } from './drawing.ts';
import { footShapes, layoutParts, layoutPath, MASTER, MASTER_ID, masterPart } from './layouts.ts';
import { NOTES_MASTER, notesMasterPart, notesPart, notesPath, PAGE } from './notes.ts';
import { opcPackage, type Part, type Relationship } from './opc.ts';
import { appPart, corePart, rootOf } from './properties.ts';
import { HIGH, WIDE, type PictureShape, type Show, type ShowSlide } from './show.ts';
import { themePart } from './theme.ts';
import { el, textEl, xmlDocument } from './xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const MAIN = 'ppt/presentation.xml';
/** The first id that a slide may have. */
const FIRST = 256;

const slidePath = (n: number) => `ppt/slides/slide${n}.xml`;

/** Every picture of a file once, by its path. */
function mediaOf({ slides }: Show): Map<Uint8Array, string> {
	const media = new Map<Uint8Array, string>();
	for (const shape of slides.flatMap(({ shapes }) => shapes))
		if ('png' in shape && !media.has(shape.png)) media.set(shape.png, `ppt/media/image${media.size + 1}.png`);
	return media;
}

function slidePart(show: Show, slide: ShowSlide, n: number, media: Map<Uint8Array, string>): Part {
	const { language } = show.properties;
	const pictures = slide.shapes.filter((shape): shape is PictureShape => 'png' in shape);
	const embed = (shape: PictureShape) => `rId${pictures.indexOf(shape) + 3}`;
	const drawn = slide.shapes.map((shape, i) =>
		'png' in shape ? pictureShape(shape, i + 2, embed(shape)) : textShape(shape, i + 2, language)
	);
	return {
		path: slidePath(n),
		type: `${TYPE}.slide+xml`,
		body: xmlDocument(
			el(
				'p:sld',
				NAMESPACES,
				el('p:cSld', {}, tree(...drawn, ...footShapes(show, drawn.length + 2, false))),
				el('p:clrMapOvr', {}, el('a:masterClrMapping'))
			)
		),
		related: [
			{ id: 'rId1', type: 'slideLayout', target: layoutPath(slide.layout) },
			{ id: 'rId2', type: 'notesSlide', target: notesPath(n) },
			...pictures.map((shape) => ({ id: embed(shape), type: 'image', target: media.get(shape.png)! }))
		]
	};
}

/** Small parts that a program expects beside the slides. */
const small = (name: string, root: string): Part => ({
	path: `ppt/${name}.xml`,
	type: `${TYPE}.${name}+xml`,
	body: xmlDocument(root)
});
const smallParts = (): Part[] => [
	small('presProps', el('p:presentationPr', NAMESPACES)),
	small('viewProps', el('p:viewPr', NAMESPACES)),
	small(
		'tableStyles',
		el('a:tblStyleLst', { 'xmlns:a': NAMESPACES['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' })
	)
];

function presentationPart({ slides }: Show): Part {
	const others: Omit<Relationship, 'id'>[] = [
		{ type: 'slideMaster', target: MASTER },
		{ type: 'notesMaster', target: NOTES_MASTER },
		{ type: 'presProps', target: 'ppt/presProps.xml' },
		{ type: 'viewProps', target: 'ppt/viewProps.xml' },
		{ type: 'theme', target: 'ppt/theme/theme1.xml' },
		{ type: 'tableStyles', target: 'ppt/tableStyles.xml' }
	];
	const first = others.length + 1;
	return {
		path: MAIN,
		type: `${TYPE}.presentation.main+xml`,
		body: xmlDocument(
			el(
				'p:presentation',
				{ ...NAMESPACES, saveSubsetFonts: 1 },
				el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: MASTER_ID, 'r:id': 'rId1' })),
				el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rId2' })),
				el('p:sldIdLst', {}, ...slides.map((_, i) => el('p:sldId', { id: FIRST + i, 'r:id': `rId${first + i}` }))),
				el('p:sldSz', { cx: emu(WIDE), cy: emu(HIGH) }),
				el('p:notesSz', { cx: emu(PAGE.width), cy: emu(PAGE.height) })
			)
		),
		related: [
			...others.map((one, i) => ({ id: `rId${i + 1}`, ...one })),
			...slides.map((_, i) => ({ id: `rId${first + i}`, type: 'slide', target: slidePath(i + 1) }))
		]
	};
}

/** The parts of a .pptx, without what the package says of them. */
export function pptxParts(show: Show): Part[] {
	const media = mediaOf(show);
	const { language } = show.properties;
	return [
		presentationPart(show),
		masterPart(show),
		...layoutParts(show),
		themePart(1, show.look),
		notesMasterPart(show),
		themePart(2, show.look),
		...smallParts(),
		...show.slides.map((slide, i) => slidePart(show, slide, i + 1, media)),
		...show.slides.map(({ notes }, i) => notesPart(notes, i + 1, slidePath(i + 1), language)),
		...[...media].map(([body, path]) => ({ path, type: 'image/png', body })),
		corePart(show.properties),
		appPart(
			'Microsoft Office PowerPoint',
			textEl('PresentationFormat', 'Widescreen'),
			textEl('Slides', String(show.slides.length)),
			textEl('Notes', String(show.slides.length))
		)
	];
}

/**
 * The bytes of a .pptx.
 * @throws Error where the parts do not hang together (opc.ts)
 */
export const pptxOf = (show: Show): Uint8Array => opcPackage(pptxParts(show), rootOf(MAIN));
