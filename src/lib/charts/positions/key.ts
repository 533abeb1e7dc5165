/** What the glyphs of the grid mean: in the corner that its heads leave free, and under it. */
import { least } from 'd3';
import { en } from '../../messages/en.ts';
import { measure } from '../../scene/measure.ts';
import type { Shape } from '../../scene/scene.ts';
import { DAGGER, LEADING, textAt } from '../../scene/text.ts';
import { discAt, glyphAt, hatchIn, sizeOf } from './cell.ts';
import { joined, type Drawn } from './part.ts';
import type { GridStand, Stand } from './stands.ts';

interface Entry {
	text: string;
	/** Room for what is drawn before the text. */
	sign: number;
	draw: (x: number, y: number) => Shape[];
}

interface Of {
	stands: readonly GridStand[];
	hatched: boolean;
	type: number;
	width: number;
	/** Whether it says how it is known where a party stands; the key of the line has said it. */
	known: boolean;
	/** Width that is free in the corner, line by line. */
	corner: number[];
	/** The stances stand all in the corner or all under the grid. */
	together: boolean;
}

const stances = ['supports', 'conditional', 'considers', 'opposes'] as const;
const words = en.positions.key;

const stancesIn = (stands: readonly GridStand[]) => {
	const there = new Set(stands.map(({ stance }) => stance));
	return stances.filter((stance) => there.has(stance));
};

/** How it is known where a party stands, in full or in short. */
type Known = Pick<typeof words | typeof words.short, 'own' | 'other'>;

const inInk = (shapes: Shape[]) =>
	shapes.map((shape): Shape => ({
		...shape,
		...(shape.fill === 'party' && { fill: 'ink' }),
		...(shape.stroke && { stroke: 'ink' })
	}));

/** Some glyphs side by side, all large or all small. */
function signs(shown: readonly GridStand['stance'][], own: boolean, type: number): Pick<Entry, 'sign' | 'draw'> {
	const size = sizeOf(own, type) * 0.85;
	const step = size + type * 0.25;
	return {
		sign: step * shown.length + type * 0.1,
		draw: (x, y) => inInk(shown.flatMap((stance, i) => glyphAt(stance, x + i * step + size / 2, y, size)))
	};
}

const plain = (text: string): Entry => ({ text, sign: 0, draw: () => [] });

/** The stances and hatching, then how they are known. */
function entriesOf({ stands, hatched, known, type }: Of, texts: Known): Entry[] {
	const shown = stancesIn(stands);
	const hatch = (x: number, y: number) => [hatchIn(x, y - type * 0.5, type * 1.4, type, type)];
	const [own, other] = [true, false].map((one) => known && stands.some((stand) => stand.own === one));
	return [
		...shown.map((stance) => ({ text: en.positions.stance[stance], ...signs([stance], true, type) })),
		...(hatched ? [{ text: en.chart.noSource, sign: type * 1.8, draw: hatch }] : []),
		...(own ? [{ text: texts.own, ...signs(['supports', 'opposes'], true, type) }] : []),
		...(other ? [{ text: texts.other, ...signs(['supports', 'opposes'], false, type) }] : []),
		...(stands.some(({ disputed }) => disputed) ? [plain(`${DAGGER} ${words.differ}`)] : [])
	];
}

const widthOf = ({ text, sign }: Entry, type: number) => sign + measure(text, { size: type });

/**
 * Entries side by side, line by line: first in lines of some widths, then in as many lines of the whole width as it takes.
 * @returns null where one is wider than that
 */
function flow(entries: Entry[], corner: readonly number[], width: number, type: number) {
	let [x, line] = [0, 0];
	const placed = entries.map((entry) => {
		const wide = widthOf(entry, type);
		while (x + wide > (corner[line] ?? width) && (x || line < corner.length)) [x, line] = [0, line + 1];
		const at = { entry, x, line, fits: x + wide <= (corner[line] ?? width) };
		x += wide + type * 1.1;
		return at;
	});
	return placed.every(({ fits }) => fits) ? placed : null;
}

const drawnAt = (placed: NonNullable<ReturnType<typeof flow>>, top: number, type: number): Drawn =>
	joined(
		placed.map(({ entry, x, line }) => {
			const y = top + line * type * LEADING + type * 0.6;
			const text = textAt(entry.text, x + entry.sign, y + type * 0.35, { size: type, tone: 'quiet' });
			return { shapes: entry.draw(x, y), texts: [text] };
		})
	);

const heightOf = (placed: NonNullable<ReturnType<typeof flow>>, type: number) =>
	placed.length ? ((placed.at(-1)?.line ?? 0) + 1) * type * LEADING : 0;

/** What large and small marks on the line mean; in short where there is little room. */
export function lineKeyOf(stands: readonly Stand[], width: number, type: number) {
	const r = type * 0.42;
	const disc = (own: boolean) => (x: number, y: number) => inInk([discAt(x + r, y, r, own)]);
	const entries = (texts: Known) => [
		...(stands.some(({ own }) => own) ? [{ text: texts.own, sign: type * 1.15, draw: disc(true) }] : []),
		...(stands.some(({ own }) => !own) ? [{ text: texts.other, sign: type * 1.15, draw: disc(false) }] : [])
	];
	const placed = flow(entries(words), [], width, type) ?? flow(entries(words.short), [], width, type);
	return placed && { height: heightOf(placed, type), draw: (top: number) => drawnAt(placed, top, type) };
}

/** @returns what makes the key, with a line on what is left out; null where an entry is wider than the picture */
export function keyOf(of: Of) {
	const { type, width, together } = of;
	const corners = together ? [of.corner, []] : [of.corner];
	const split = (placed: NonNullable<ReturnType<typeof flow>>) =>
		new Set(placed.slice(0, stancesIn(of.stands).length).map(({ line }) => line < 0)).size > 1;
	return (left: string) => {
		const more = left ? [plain(left)] : [];
		const made = corners.flatMap((corner) =>
			[words, words.short].flatMap((texts) => {
				const flowed = flow([...entriesOf(of, texts), ...more], corner, width, type);
				const placed = flowed?.map((at) => ({ ...at, line: at.line - corner.length, corner }));
				return placed && !(together && split(placed)) ? [placed] : [];
			})
		);
		const best = least(made, (placed) => placed.at(-1)?.line ?? 0);
		if (!best) return null;
		const below = best.filter(({ line }) => line >= 0);
		const above = best.filter(({ line }) => line < 0).map((at) => ({ ...at, line: at.line + at.corner.length }));
		return {
			height: heightOf(below, type),
			draw: (top: number, foot: number) => joined([drawnAt(above, top, type), drawnAt(below, foot, type)])
		};
	};
}
