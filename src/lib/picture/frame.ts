/** Everything around the chart: kicker, headline, source line. */
import { line, paragraph, shape, together, type Drawing } from './drawing.ts';
import type { PictureWords } from './state.ts';
import { HEIGHT, ink, MARGIN, quiet, rule, SMALLEST, WIDTH } from './tokens.ts';
import { widthOf } from './width.ts';
import { clamp, wrap } from './wrap.ts';

const INSIDE = WIDTH - 2 * MARGIN;
const TITLE_TOP = 84;
const FOOT_TOP = 578;

/** The headline: as large as two lines allow, cut only where the smallest size is still too large. */
function headline(title: string): Drawing {
	const sizes = [58, 54, 50, 46, 42, 38, 34];
	const size = sizes.find((size) => wrap(title, size, INSIDE, 'serif').length <= 2) ?? 34;
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

export function frame({ title, kicker }: PictureWords): Frame {
	const bar = shape('path', { d: `M${MARGIN} 36H${WIDTH - MARGIN}`, stroke: ink, strokeWidth: 4 });
	const texts = clamp(wrap(kicker.toUpperCase(), SMALLEST, INSIDE), 1);
	const over = line(texts[0] ?? '', MARGIN, 50, { size: SMALLEST, weight: 600, colour: quiet });
	const head = together([
		[{ shapes: [bar], lines: [over], height: 0 }, 0, 0],
		[headline(title), 0, 0]
	]);
	const top = head.height + 26;
	return { head, top, height: FOOT_TOP - 14 - top };
}

/** The source line, and at its right what a reader has to know of the marks. */
export function foot(source: string, notes: string[]): Drawing {
	const type = { size: SMALLEST, colour: quiet };
	const right = notes.join(' · ');
	const width = widthOf(right, SMALLEST);
	const texts = paragraph(
		clamp(wrap(source, SMALLEST, INSIDE - width - 24), 1)[0] ?? '',
		MARGIN,
		FOOT_TOP + 10,
		INSIDE,
		type
	);
	const bar = shape('path', { d: `M${MARGIN} ${FOOT_TOP}H${WIDTH - MARGIN}`, stroke: rule, strokeWidth: 2 });
	const noted = right ? [line(right, WIDTH - MARGIN - width, FOOT_TOP + 10, type)] : [];
	return { shapes: [bar], lines: [...texts.lines, ...noted], height: HEIGHT };
}
