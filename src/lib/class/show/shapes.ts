/** A screen of present mode as a slide of an office program: the same words in boxes that can be typed into. */
import { claimsOf, drawnBy, get } from '../../data/find.ts';
import type { Dataset } from '../../data/schema.ts';
import { office } from '../../messages/office.ts';
import { STAGE_END, standing } from '../../office/layouts.ts';
import {
	SIDE,
	WIDE,
	type Box,
	type Paragraph,
	type PictureShape,
	type ShowSlide,
	type TextShape
} from '../../office/show.ts';
import { placesLine } from '../present/cite-line.ts';
import { differs } from '../present/differs.ts';
import type { Block, Note, Slide } from '../present/slide.ts';
import { grown, growth, heightOf, inside, REM, titleHeight, titleSize } from './measured.ts';
import type { Painting } from './scene.ts';
import { answerLines, askedLines, kickerOf, legendLine, linesOf, noteLines, optionLines, stepLines } from './told.ts';

const ACROSS = WIDE - 2 * SIDE;
const { names } = office;
const boxAt = (y: number, height: number, x: number = SIDE, width = ACROSS): Box => ({ x, y, width, height });

export interface Painted extends Painting {
	png: Uint8Array;
}

/** The title, and where the room under it begins. */
function titled({ title, kind }: Slide, layout: 'opening' | 'text' | 'picture'): { shape: TextShape; under: number } {
	const place = standing[layout].title!;
	const shape = (box: Box | null, size: number, bold: boolean): TextShape => ({
		name: names.title,
		place: 'title',
		box,
		paragraphs: [{ runs: [{ text: title, bold, quiet: !bold }], size, serif: bold }]
	});
	if (layout === 'opening') {
		const size = title.length <= 75 ? 48 : 38;
		const height = titleHeight(title, size, place.width);
		return { shape: shape({ ...place, height }, size, true), under: place.y + height + 14 };
	}
	// The question once more, not as loud as its answer.
	const again = kind === 'answer' && title.length > 30;
	const size = again ? 20 : titleSize(title);
	const height = Math.max(place.height, titleHeight(title, size, place.width));
	return {
		shape: shape(height > place.height ? { ...place, height } : null, size, !again),
		under: place.y + height + 10
	};
}

const kicker = (text: string): TextShape => ({
	name: names.kicker,
	place: 'kicker',
	box: null,
	paragraphs: [{ runs: [{ text }], size: 17 }]
});

const body = (paragraphs: Paragraph[], box: Box): TextShape => ({ name: names.body, place: 'body', box, paragraphs });

/** Options side by side: a box for each column, so that a word changed in one moves nothing in the others. */
function columnsOf({ options, columns }: Block, letters: number, y: number): { shapes: TextShape[]; height: number } {
	const each = Math.ceil(options.length / columns);
	const gap = 14;
	const width = (ACROSS - gap * (columns - 1)) / columns;
	const lists = Array.from({ length: columns }, (_, i) =>
		optionLines(options.slice(i * each, (i + 1) * each), letters, i * each + 1)
	).filter((list) => list.length);
	const height = Math.max(...lists.map((list) => heightOf(list, width))) + 6;
	return {
		height,
		shapes: lists.map((paragraphs, i) => ({
			name: `${office.options} ${i + 1}`,
			place: null,
			box: boxAt(y, height, SIDE + i * (width + gap), width),
			paragraphs
		}))
	};
}

/** Questions from `top` on, and where they end; what can stand in the place of the text stands there. */
function questionShapes({ blocks }: Slide, top: number, letters: number): { shapes: TextShape[]; end: number } {
	const shapes: TextShape[] = [];
	let y = top;
	let taken = false;
	const add = (paragraphs: Paragraph[]) => {
		const height = heightOf(paragraphs, ACROSS) + 6;
		const box = boxAt(y, height);
		shapes.push(taken ? { name: names.body, place: null, box, paragraphs } : body(paragraphs, box));
		taken = true;
		y += height;
	};
	for (const block of blocks) {
		const asked = askedLines(block, letters, blocks.length === 1);
		const room = y > top ? 0.8 * letters : 0;
		y += room;
		if (block.columns === 1) {
			const options = optionLines(block.options, letters, 1);
			add([...asked, ...options.map((one, i) => (i || !asked.length ? one : { ...one, before: 0.7 * letters }))]);
		} else {
			if (asked.length) add(asked);
			const { shapes: own, height } = columnsOf(block, letters, y + 0.4 * letters);
			shapes.push(...own);
			y += height + 0.4 * letters;
		}
	}
	return { shapes, end: y };
}

/** What stands below the title, or below the picture. */
function toldShapes(slide: Slide, top: number): TextShape[] {
	const letters = slide.size * REM;
	// Below a picture stands as much as was counted for it.
	const fixed = slide.picture !== null;
	if (slide.blocks.length) {
		const ends = (factor: number) => !fixed && questionShapes(slide, top, letters * factor).end <= STAGE_END;
		return questionShapes(slide, top, letters * growth(letters, ends)).shapes;
	}
	const paragraphs = slide.answered.length ? answerLines(slide.answered, letters) : linesOf(slide);
	const box = boxAt(top, STAGE_END - top);
	return paragraphs.length ? [body(fixed ? paragraphs : grown(paragraphs, box), box)] : [];
}

/** Where what a picture shows stands: the places of a sentence, else the articles alone. */
function sourcesOf(d: Dataset, { kind, lines, picture }: Slide): string {
	if (!picture || picture.bare) return '';
	if (kind === 'step') return placesLine(lines.flatMap(({ cites }) => cites));
	const shown = picture.show.map((id) => get(d, drawnBy[picture.chart], id));
	const articles = new Set(
		shown.flatMap((record) => claimsOf(d, record)).flatMap(({ evidence }) => evidence.map(({ source }) => source))
	);
	return d.sources
		.filter(({ id }) => articles.has(id))
		.map(({ name }) => name)
		.join('; ');
}

function pictured(d: Dataset, slide: Slide, { sheet, alt, png }: Painted): ShowSlide['shapes'] {
	const { shape, under } = titled(slide, 'picture');
	const sources = sourcesOf(d, slide);
	const line: Paragraph = { runs: [{ text: office.sourceLine(sources) }], size: 13 };
	const low = sources ? heightOf([line], ACROSS) : 0;
	const { below } = slide.picture!;
	const room = boxAt(under, STAGE_END - under - below * REM - (low ? low + 4 : 0));
	const picture: PictureShape = { name: names.picture, alt, box: inside(room, sheet), png };
	const legend: TextShape = {
		name: office.legend,
		place: null,
		box: boxAt(24, 20, WIDE - SIDE - 240, 240),
		paragraphs: legendLine()
	};
	const text = slide.kind === 'step' ? [] : toldShapes(slide, picture.box.y + picture.box.height + 12);
	return [
		shape,
		kicker(slide.kicker),
		...(slide.picture && differs(d, slide.picture) ? [legend] : []),
		picture,
		...text,
		...(sources
			? [{ name: names.sources, place: 'sources' as const, box: boxAt(STAGE_END + 3 - low, low), paragraphs: [line] }]
			: [])
	];
}

function stepBody(slide: Slide, top: number): TextShape {
	const box = boxAt(top, STAGE_END - top);
	return body(grown(stepLines(slide), box), box);
}

/**
 * One screen as one slide; a step of the story as two, its picture and then its sentences.
 * @param more notes that come before those of the slide
 * @param painted its picture; undefined where it has none
 */
export function showSlides(d: Dataset, slide: Slide, more: readonly Note[], painted?: Painted): ShowSlide[] {
	const notes = noteLines([...more, ...slide.notes]);
	if (painted) {
		const picture: ShowSlide = { layout: 'picture', shapes: pictured(d, slide, painted), notes };
		if (slide.kind !== 'step') return [picture];
		const { shape, under } = titled(slide, 'text');
		const words = [shape, kicker(kickerOf(slide, true)), stepBody(slide, under)];
		return [picture, { layout: 'text', shapes: words, notes }];
	}
	const layout = slide.kind === 'opening' ? 'opening' : 'text';
	const { shape, under } = titled(slide, layout);
	const place = standing[layout].body!;
	const told =
		layout === 'opening'
			? [body(linesOf(slide), { ...place, y: under, height: STAGE_END - under })]
			: toldShapes(slide, under);
	return [{ layout, shapes: [shape, kicker(slide.kicker), ...told], notes }];
}
