/** A chart as a picture of 1200 by 630 that travels without its page: under its headline, over the line of its source. */
import { charts } from '../charts/index.ts';
import { fillHeadline } from '../data/headline.ts';
import type { Dataset } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { pictureWords } from '../messages/picture.ts';
import { measure, wrap } from '../scene/measure.ts';
import type { Box, Font, Scene, Sheet, Text } from '../scene/scene.ts';
import { DAGGER, textAt, textsOf } from '../scene/text.ts';
import type { PictureState, PictureWords } from './state.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
const MARGIN = 56;
const INSIDE = WIDTH - 2 * MARGIN;
/** A picture is often seen at half its size, and no text may be under 11 pixels there. */
const SMALLEST = 22;
const FOOT = 52;
const TITLE_TOP = 78;
const TITLES = [56, 50, 44, 38, 34, 30, 26, 22];
/** In letters of one of the first five sizes a headline takes two lines at most; a longer one takes four in smaller ones. */
const linesAt = (size: number) => (size < 34 ? 4 : 2);

const small: Font = { size: SMALLEST };
const titleFont = (size: number): Font => ({ size, family: 'serif', weight: 600 });

/** Ground alone: nothing of it is a link. */
const groundOnly = (shapes: Scene['ground']['shapes'], texts: Text[]): Scene => ({
	width: WIDTH,
	height: HEIGHT,
	fits: true,
	needs: { width: WIDTH, height: HEIGHT },
	ground: { shapes, texts },
	marks: [],
	links: [],
	more: 0
});

/** The longest line of the source that there is room for, and what the dagger means where there is one. */
function footTexts(d: Dataset, differ: string): Text[] {
	const room = INSIDE - (differ ? measure(differ, small) + 40 : 0);
	const { title, version, asOf } = d.info;
	const articles = fillHeadline('{sources}', d).toLowerCase();
	const lines = [pictureWords.foot(title, version, dateInWords(asOf), articles), `${title} · ${version}`, title];
	const own = lines.find((line) => measure(line, small) <= room);
	const look = { ...small, tone: 'quiet' as const };
	return [
		...(own ? [textAt(own, MARGIN, HEIGHT - 20, look)] : []),
		...(differ ? [textAt(differ, WIDTH - MARGIN, HEIGHT - 20, { ...look, anchor: 'end' })] : [])
	];
}

function framed(d: Dataset, { kicker, title }: PictureWords, size: number, differ: string): Scene {
	const bold: Font = { ...small, weight: 600 };
	const parts = kicker.toUpperCase().split(' · ');
	/** As many of its parts as go on one line. */
	const over = parts
		.map((_, i) => parts.slice(0, parts.length - i).join(' · '))
		.find((line) => measure(line, bold) <= INSIDE);
	const lines = wrap(title, INSIDE, titleFont(size)) ?? [];
	const bar = { type: 'line' as const, x1: MARGIN, x2: WIDTH - MARGIN };
	return groundOnly(
		[
			{ ...bar, y1: 28, y2: 28, stroke: 'ink', strokeWidth: 4 },
			{ ...bar, y1: HEIGHT - FOOT, y2: HEIGHT - FOOT, stroke: 'rule', strokeWidth: 2 }
		],
		[
			...(over ? [textAt(over, MARGIN, 62, { ...bold, tone: 'quiet' })] : []),
			...lines.map((line, i) => textAt(line, MARGIN, TITLE_TOP + size * (0.85 + i * 1.14), titleFont(size))),
			...footTexts(d, differ)
		]
	);
}

/** The chart under a headline of so large letters; nothing where it takes more lines than it may. */
function tried(d: Dataset, { chart, show, focus }: PictureState, title: string, size: number) {
	const lines = wrap(title, INSIDE, titleFont(size));
	if (!lines || lines.length > linesAt(size)) return [];
	const top = TITLE_TOP + lines.length * size * 1.14 + 14;
	const height = HEIGHT - FOOT - 12 - top;
	const box: Box = { width: INSIDE, height, type: SMALLEST, focus: new Set(focus) };
	const scene = charts[chart].scene(d, show.length ? { ...box, show: new Set(show) } : box);
	return [{ size, top, height, scene }];
}

/** The largest letters under which nothing is left out; else the smallest under which the chart fits. */
function largest(d: Dataset, state: PictureState, title: string) {
	let fits;
	for (const size of TITLES) {
		for (const one of tried(d, state, title, size)) {
			if (one.scene.fits && !one.scene.more) return one;
			if (one.scene.fits) fits = one;
		}
	}
	return fits;
}

/**
 * The picture of a state, its headline as large as the chart allows.
 * @throws Error where the chart fits under no headline
 */
export function titledPicture(d: Dataset, state: PictureState, words: PictureWords): Sheet {
	const best = largest(d, state, words.title);
	if (!best) throw new Error(`does not fit into a picture of ${WIDTH} by ${HEIGHT}: ${state.chart}, "${words.title}"`);
	const { scene, size, top, height } = best;
	const differs = textsOf(scene).some(({ text }) => text.includes(DAGGER));
	const lower = Math.min(60, (height - scene.height) * 0.4);
	return {
		width: WIDTH,
		height: HEIGHT,
		parts: [
			{ x: 0, y: 0, scene: framed(d, words, size, differs ? `${DAGGER} ${en.chart.differ}` : '') },
			{ x: MARGIN, y: top + lower, scene }
		]
	};
}
