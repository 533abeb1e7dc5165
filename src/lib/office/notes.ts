/** The notes of a slide and their master (ECMA-376, part 1, 19.3.1.26 and 19.3.1.27). */
import { colour, NAMESPACES, paragraph, shapeProperties, tree, colourMap } from './drawing.ts';
import type { Part } from './opc.ts';
import type { Box, Paragraph, Show } from './show.ts';
import { el, textEl, xmlDocument, type Attributes } from './xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
export const notesPath = (n: number) => `ppt/notesSlides/notesSlide${n}.xml`;

/** A page of notes is 540 by 720 points: the slide above, the notes below. */
export const PAGE = { width: 540, height: 720 };
const SLIDE: Box = { x: 54, y: 54, width: 432, height: 243 };
const BODY: Box = { x: 54, y: 315, width: 432, height: 351 };

const shape = (n: number, name: string, place: Attributes, box: Box | null, locks: Attributes, ...body: string[]) =>
	el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el('p:cNvPr', { id: n, name }),
			el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1, ...locks })),
			el('p:nvPr', {}, el('p:ph', place))
		),
		shapeProperties(box),
		...body
	);

const picture = { noRot: 1, noChangeAspect: 1 };
const text = (...paragraphs: string[]) => el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), ...paragraphs);

/** All six places of a page of notes: a program that misses one of them repairs the file. */
export function notesMasterPart({ properties: { language: lang }, names }: Show): Part {
	const corner = (x: number, y: number): Box => ({ x, y, width: 234, height: 36 });
	const field = (type: string, shown: string) =>
		el('a:fld', { id: '{8B4C1E5A-3F27-4D5B-9C36-2A7D5C0E9F11}', type }, el('a:rPr', { lang }), textEl('a:t', shown));
	const empty = el('a:p', {}, el('a:endParaRPr', { lang }));
	const body = el('a:p', {}, el('a:pPr', { lvl: 0 }), el('a:r', {}, el('a:rPr', { lang }), textEl('a:t', names.notes)));
	return {
		path: NOTES_MASTER,
		type: `${TYPE}.notesMaster+xml`,
		body: xmlDocument(
			el(
				'p:notesMaster',
				NAMESPACES,
				el(
					'p:cSld',
					{},
					el('p:bg', {}, el('p:bgRef', { idx: 1001 }, el('a:schemeClr', { val: 'bg1' }))),
					tree(
						shape(2, 'Header', { type: 'hdr', sz: 'quarter' }, corner(0, 0), {}, text(empty)),
						shape(3, 'Date', { type: 'dt', idx: 1 }, corner(306, 0), {}, text(empty)),
						shape(4, 'Slide image', { type: 'sldImg', idx: 2 }, SLIDE, picture),
						shape(5, 'Notes', { type: 'body', sz: 'quarter', idx: 3 }, BODY, {}, text(body)),
						shape(6, 'Footer', { type: 'ftr', sz: 'quarter', idx: 4 }, corner(0, 684), {}, text(empty)),
						shape(
							7,
							'Slide number',
							{ type: 'sldNum', sz: 'quarter', idx: 5 },
							corner(306, 684),
							{},
							text(el('a:p', {}, el('a:pPr', { algn: 'r' }), field('slidenum', '‹#›')))
						)
					)
				),
				colourMap,
				el(
					'p:notesStyle',
					{},
					el(
						'a:lvl1pPr',
						{ marL: 0, algn: 'l' },
						el('a:defRPr', { sz: 1200 }, colour('tx1'), el('a:latin', { typeface: '+mn-lt' }))
					)
				)
			)
		),
		related: [{ id: 'rId1', type: 'theme', target: 'ppt/theme/theme2.xml' }]
	};
}

/** @param n number of the slide, from 1 */
export const notesPart = (notes: readonly Paragraph[], n: number, slide: string, lang: string): Part => ({
	path: notesPath(n),
	type: `${TYPE}.notesSlide+xml`,
	body: xmlDocument(
		el(
			'p:notes',
			NAMESPACES,
			el(
				'p:cSld',
				{},
				tree(
					shape(2, 'Slide image', { type: 'sldImg' }, null, picture),
					shape(3, 'Notes', { type: 'body', idx: 1 }, null, {}, text(...notes.map((one) => paragraph(one, lang))))
				)
			),
			el('p:clrMapOvr', {}, el('a:masterClrMapping'))
		)
	),
	related: [
		{ id: 'rId1', type: 'notesMaster', target: NOTES_MASTER },
		{ id: 'rId2', type: 'slide', target: slide }
	]
});
