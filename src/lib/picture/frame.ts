/** Everything around the chart: kicker, headline, source line. */
import { fillHeadline } from '../data/headline.ts';
import type { Dataset } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { pictureWords } from '../messages/picture.ts';
import { DAGGER } from './dagger.ts';
import { line, together, type Drawing } from './drawing.ts';
import { shape } from './node.ts';
import type { PictureWords } from './state.ts';
import { ink, INSIDE, MARGIN, quiet, rule, SMALLEST, WIDTH } from './tokens.ts';
import { widthOf } from './width.ts';
import { clamp, fill, wrap } from './wrap.ts';

const TITLE_TOP = 84;
/** From the line over the foot to the edge of the picture. */
export const FOOT = 52;

/** The headline, on one line if it can be large there, else as large as two lines allow; cut only where the smallest size is still too large. */
function headline(title: string, most: number): Drawing {
	const sizes = [58, 54, 50, 46, 42, 38, 34].filter((size) => size <= most);
	const lines = (size: number) => wrap(title, size, INSIDE, 'serif').length;
	const size = sizes.find((size) => lines(size) <= 1 && size >= 42) ?? sizes.find((size) => lines(size) <= 2) ?? 34;
	const step = size * 1.14;
	const texts = clamp(wrap(title, size, INSIDE, 'serif'), 2);
	const type = { size, weight: 600, face: 'serif', colour: ink } as const;
	return {
		shapes: [],
		lines: texts.map((text, i) => line(text, MARGIN, TITLE_TOP + i * step, type)),
		height: TITLE_TOP + texts.length * step
	};
}

/** Kicker and headline; `most` is the largest size of the headline: a chart that needs the room gets it. */
export function head({ title, kicker }: PictureWords, most: number): Drawing {
	const bar = shape('path', { d: `M${MARGIN} 36H${WIDTH - MARGIN}`, stroke: ink, strokeWidth: 4 });
	const texts = clamp(fill(kicker.toUpperCase(), SMALLEST, INSIDE), 1);
	const over = line(texts[0] ?? '', MARGIN, 50, { size: SMALLEST, weight: 600, colour: quiet });
	return together([
		[{ shapes: [bar], lines: [over], height: 0 }, 0, 0],
		[headline(title, most), 0, 0]
	]);
}

const articles = (d: Dataset) => fillHeadline('{sources}', d).toLowerCase();

/** The source line, `FOOT` pixels high; at its right how many marks are left out, and what the dagger means. */
export function foot(d: Dataset, some: string, differ: string): Drawing {
	const type = { size: SMALLEST, colour: quiet };
	const bar = shape('path', { d: `M${MARGIN} 0H${WIDTH - MARGIN}`, stroke: rule, strokeWidth: 2 });
	const differs = WIDTH - MARGIN - widthOf(differ, SMALLEST);
	const somes = differs - (differ ? 40 : 0) - widthOf(some, SMALLEST);
	const source = pictureWords.foot(d.info.title, d.info.version, dateInWords(d.info.asOf), articles(d));
	const own = clamp(fill(source, SMALLEST, somes - MARGIN - 24), 1)[0] ?? '';
	const texts = [line(own, MARGIN, 10, type), line(some, somes, 10, type), line(differ, differs, 10, type)];
	const sign = differ ? [line(DAGGER, differs - 18, 10, type)] : [];
	return { shapes: [bar], lines: [...texts.filter(({ text }) => text), ...sign], height: FOOT };
}
