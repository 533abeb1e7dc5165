/** Everything around the chart: kicker, headline, source line. */
import { DAGGER } from './dagger.ts';
import { line, together, type Drawing } from './drawing.ts';
import { shape } from './node.ts';
import type { PictureWords } from './state.ts';
import { HEIGHT, ink, MARGIN, quiet, rule, SMALLEST, WIDTH } from './tokens.ts';
import { widthOf } from './width.ts';
import { clamp, fill, wrap } from './wrap.ts';

const INSIDE = WIDTH - 2 * MARGIN;
const TITLE_TOP = 84;
const FOOT_TOP = 578;

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

export interface Frame {
	/** Kicker and headline. */
	head: Drawing;
	/** Top of the room that is left for the chart, and its height. */
	top: number;
	height: number;
}

/** @param most the largest size of the headline: a chart that needs the room gets it */
export function frame({ title, kicker }: PictureWords, most: number): Frame {
	const bar = shape('path', { d: `M${MARGIN} 36H${WIDTH - MARGIN}`, stroke: ink, strokeWidth: 4 });
	const texts = clamp(fill(kicker.toUpperCase(), SMALLEST, INSIDE), 1);
	const over = line(texts[0] ?? '', MARGIN, 50, { size: SMALLEST, weight: 600, colour: quiet });
	const head = together([
		[{ shapes: [bar], lines: [over], height: 0 }, 0, 0],
		[headline(title, most), 0, 0]
	]);
	const top = head.height + 26;
	return { head, top, height: FOOT_TOP - 14 - top };
}

/** The source line; at its right how many marks are left out, and what the dagger means. */
export function foot(source: string, some: string, differ: string): Drawing {
	const type = { size: SMALLEST, colour: quiet };
	const y = FOOT_TOP + 10;
	const bar = shape('path', { d: `M${MARGIN} ${FOOT_TOP}H${WIDTH - MARGIN}`, stroke: rule, strokeWidth: 2 });
	const differs = WIDTH - MARGIN - widthOf(differ, SMALLEST);
	const somes = differs - (differ ? 40 : 0) - widthOf(some, SMALLEST);
	const own = clamp(fill(source, SMALLEST, somes - MARGIN - 24), 1)[0] ?? '';
	const texts = [line(own, MARGIN, y, type), line(some, somes, y, type), line(differ, differs, y, type)];
	const sign = differ ? [line(DAGGER, differs - 18, y, type)] : [];
	return { shapes: [bar], lines: [...texts.filter(({ text }) => text), ...sign], height: HEIGHT };
}
