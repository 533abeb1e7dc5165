/** The master of the slides and its layouts (ECMA-376, part 1, 19.3.1.42 and 19.3.1.39): where things stand, in which letters. */
import { colour, NAMESPACES, places, shapeProperties, transform, tree, colourMap } from './drawing.ts';
import type { Part } from './opc.ts';
import { SIDE, WIDE, type Box, type LayoutName, type PlaceName, type Show } from './show.ts';
import { el, textEl, xmlDocument, type Attributes } from './xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
export const MASTER = 'ppt/slideMasters/slideMaster1.xml';
export const layoutNames: readonly LayoutName[] = ['opening', 'text', 'picture'];
export const layoutPath = (name: LayoutName) => `ppt/slideLayouts/slideLayout${layoutNames.indexOf(name) + 1}.xml`;

const across = WIDE - 2 * SIDE;
/** The line at the foot, and where the room above it ends. */
const FOOT: Box = { x: SIDE, y: 512, width: across - 80, height: 18 };
const NUMBER: Box = { x: WIDE - SIDE - 80, y: 512, width: 80, height: 18 };
export const STAGE_END = 500;

/** Where each place stands; a picture has its sources below it. */
export const standing: Readonly<Record<LayoutName, Partial<Record<PlaceName, Box>>>> = {
	opening: {
		kicker: { x: SIDE + 24, y: 112, width: across - 48, height: 26 },
		title: { x: SIDE + 24, y: 142, width: across - 48, height: 132 },
		body: { x: SIDE + 24, y: 288, width: across - 48, height: 206 }
	},
	text: {
		kicker: { x: SIDE, y: 22, width: across - 250, height: 24 },
		title: { x: SIDE, y: 46, width: across, height: 42 },
		body: { x: SIDE, y: 98, width: across, height: STAGE_END - 98 }
	},
	picture: {
		kicker: { x: SIDE, y: 22, width: across - 250, height: 24 },
		title: { x: SIDE, y: 46, width: across, height: 42 },
		body: { x: SIDE, y: 380, width: across, height: 96 },
		sources: { x: SIDE, y: 482, width: across, height: 20 }
	}
};

/** Of the letters of each place. */
const sizes: Readonly<Record<PlaceName, number>> = { title: 30, kicker: 17, body: 20, sources: 13 };
const anchors: Readonly<Record<PlaceName, string>> = { title: 't', kicker: 'ctr', body: 't', sources: 'b' };

const level = (name: string, attributes: Attributes, size: number, font: string, ink: string, bold: boolean) =>
	el(
		name,
		{
			marL: 0,
			indent: 0,
			algn: 'l',
			defTabSz: 914_400,
			rtl: 0,
			eaLnBrk: 1,
			latinLnBrk: 0,
			hangingPunct: 1,
			...attributes
		},
		el('a:lnSpc', {}, el('a:spcPct', { val: name === 'a:lvl1pPr' && bold ? 95_000 : 100_000 })),
		el('a:spcBef', {}, el('a:spcPts', { val: 0 })),
		el('a:buNone'),
		el(
			'a:defRPr',
			{ sz: size * 100, b: bold ? 1 : 0, kern: 1200 },
			colour(ink),
			el('a:latin', { typeface: font }),
			el('a:ea', { typeface: font.replace('lt', 'ea') }),
			el('a:cs', { typeface: font.replace('lt', 'cs') })
		)
	);

const styleOf = (place: PlaceName): string =>
	el(
		'a:lstStyle',
		{},
		level(
			'a:lvl1pPr',
			{},
			sizes[place],
			place === 'title' ? '+mj-lt' : '+mn-lt',
			place === 'kicker' || place === 'sources' ? 'tx2' : 'tx1',
			place === 'title'
		)
	);

const prompt = (text: string, lang: string) => el('a:p', {}, el('a:r', {}, el('a:rPr', { lang }), textEl('a:t', text)));
const insets = { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0 };

function placeShape(show: Show, place: PlaceName, box: Box, n: number, attributes = places[place]): string {
	const name = show.names[place];
	return el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el('p:cNvPr', { id: n, name }),
			el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
			el('p:nvPr', {}, el('p:ph', attributes))
		),
		shapeProperties(box),
		el(
			'p:txBody',
			{},
			el('a:bodyPr', { ...insets, anchor: anchors[place] }, el('a:normAutofit')),
			styleOf(place),
			prompt(name, show.properties.language)
		)
	);
}

/** The line at the foot and the number of the slide; on a slide they say the same as in its layout. */
export function footShapes({ foot, properties: { language: lang } }: Show, from: number, boxes: boolean): string[] {
	const small = (algn: string) =>
		el(
			'a:lstStyle',
			{},
			el('a:lvl1pPr', { algn }, el('a:defRPr', { sz: 1100 }, colour('tx2'), el('a:latin', { typeface: '+mn-lt' })))
		);
	const shape = (n: number, name: string, attributes: Attributes, box: Box, algn: string, body: string) =>
		el(
			'p:sp',
			{},
			el(
				'p:nvSpPr',
				{},
				el('p:cNvPr', { id: n, name }),
				el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
				el('p:nvPr', {}, el('p:ph', attributes))
			),
			shapeProperties(boxes ? box : null),
			el(
				'p:txBody',
				{},
				boxes ? el('a:bodyPr', { ...insets, anchor: 'b' }) : el('a:bodyPr'),
				boxes ? small(algn) : el('a:lstStyle'),
				el('a:p', {}, body)
			)
		);
	const number = el(
		'a:fld',
		{ id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
		el('a:rPr', { lang }),
		textEl('a:t', '‹#›')
	);
	const line = el('a:r', {}, el('a:rPr', { lang }), textEl('a:t', foot));
	return [
		shape(from, 'Footer', { type: 'ftr', sz: 'quarter', idx: 12 }, FOOT, 'l', line),
		shape(from + 1, 'Slide number', { type: 'sldNum', sz: 'quarter', idx: 13 }, NUMBER, 'r', number)
	];
}

/** A bar over everything and a rule above the foot, as the pictures of the site have them. */
function bar(n: number, name: string, box: Box, fill: string): string {
	return el(
		'p:sp',
		{},
		el('p:nvSpPr', {}, el('p:cNvPr', { id: n, name }), el('p:cNvSpPr'), el('p:nvPr', { userDrawn: 1 })),
		el(
			'p:spPr',
			{},
			transform(box),
			el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
			colour(fill),
			el('a:ln', {}, el('a:noFill'))
		),
		el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), el('a:p'))
	);
}

const background = el('p:bg', {}, el('p:bgRef', { idx: 1001 }, el('a:schemeClr', { val: 'bg1' })));

export const layoutParts = (show: Show): Part[] =>
	layoutNames.map((name) => {
		const shapes = Object.entries(standing[name]).map(([place, box], i) =>
			placeShape(show, place as PlaceName, box, i + 2)
		);
		return {
			path: layoutPath(name),
			type: `${TYPE}.slideLayout+xml`,
			body: xmlDocument(
				el(
					'p:sldLayout',
					{ ...NAMESPACES, preserve: 1, userDrawn: 1 },
					el('p:cSld', { name: show.names[name] }, tree(...shapes, ...footShapes(show, 20, true))),
					el('p:clrMapOvr', {}, el('a:masterClrMapping'))
				)
			),
			related: [{ id: 'rId1', type: 'slideMaster', target: MASTER }]
		};
	});

/** Ids of a master and its layouts begin here and are once in a file. */
export const MASTER_ID = 2_147_483_648;

export function masterPart(show: Show): Part {
	const { title, body } = standing.text;
	const levels = Array.from({ length: 9 }, (_, i) =>
		level(`a:lvl${i + 1}pPr`, { marL: i * 285_750 }, sizes.body, '+mn-lt', 'tx1', false)
	);
	const drawn = [
		bar(30, 'Bar', { x: SIDE, y: 14, width: across, height: 3 }, 'tx1'),
		bar(31, 'Rule', { x: SIDE, y: 508, width: across, height: 0.75 }, 'bg2'),
		placeShape(show, 'title', title!, 2),
		placeShape(show, 'body', body!, 3, { type: 'body', idx: 1 }),
		...footShapes(show, 4, true)
	];
	return {
		path: MASTER,
		type: `${TYPE}.slideMaster+xml`,
		body: xmlDocument(
			el(
				'p:sldMaster',
				NAMESPACES,
				el('p:cSld', {}, background, tree(...drawn)),
				colourMap,
				el(
					'p:sldLayoutIdLst',
					{},
					...layoutNames.map((_, i) => el('p:sldLayoutId', { id: MASTER_ID + 1 + i, 'r:id': `rId${i + 1}` }))
				),
				el(
					'p:txStyles',
					{},
					el('p:titleStyle', {}, level('a:lvl1pPr', {}, sizes.title, '+mj-lt', 'tx1', true)),
					el('p:bodyStyle', {}, ...levels),
					el('p:otherStyle', {}, ...levels)
				)
			)
		),
		related: [
			...layoutNames.map((name, i) => ({ id: `rId${i + 1}`, type: 'slideLayout', target: layoutPath(name) })),
			{ id: `rId${layoutNames.length + 1}`, type: 'theme', target: 'ppt/theme/theme1.xml' }
		]
	};
}
