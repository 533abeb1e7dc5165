/** Puts a card beside each place on the map: near it, on nothing else, its line across nothing else. */
import { range, sum } from 'd3';
import {
	awayFrom,
	crosses,
	distance,
	meet,
	nearest,
	outside,
	wider,
	within,
	type Line,
	type Point,
	type Rect
} from './geometry.ts';

/** A place, and how far around it nothing may lie. */
export interface Site {
	at: Point;
	clear: number;
}

export interface Wanted extends Site {
	width: number;
	height: number;
}

export interface Callout {
	card: Rect;
	/** The card with half a gap around it, which no line crosses. */
	room: Rect;
	/** From the place to the nearest edge of the card. */
	line: Line;
	cost: number;
}

export interface Arrangement {
	callouts: Callout[];
	/** How far the cards stand from their places, in all. */
	cost: number;
}

/** How many positions are tried in all before the best that was found will do. */
const TRIES = 400;
/** How far a card may stand from its place, in gaps, and how far it may be moved along its side, in parts of it. */
const FAR = [0.1, 1, 2.5, 4.5, 7, 10, 14, 19];
const ALONG = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Positions right of a place, left, above and below. */
const around = ({ at, clear, width, height }: Wanted, gap: number): Rect[] =>
	FAR.flatMap((far) =>
		ALONG.flatMap((part) => {
			const [x, y, off] = [at.x - width * part, at.y - height * part, clear + far * gap];
			return [
				{ x: at.x + off, y },
				{ x: at.x - off - width, y },
				{ x, y: at.y + off },
				{ x, y: at.y - off - height }
			].map((corner) => ({ ...corner, width, height }));
		})
	);

/** Positions all over the map, for a card that finds no room near its place. */
const anywhere = ({ width, height }: Wanted, frame: Rect, step: number): Rect[] =>
	range(frame.x, frame.x + frame.width - width, step).flatMap((x) =>
		range(frame.y, frame.y + frame.height - height, step).map((y) => ({ x, y, width, height }))
	);

/** The positions of one card that lie on no way and on no place, the cheapest first. */
function positions(one: Wanted, frame: Rect, ways: Line[], sites: Site[], gap: number): Callout[] {
	const others = sites.filter(({ at }) => at !== one.at);
	return [...around(one, gap), ...anywhere(one, frame, gap * 3)]
		.filter((card) => within(card, frame) && sites.every(({ at, clear }) => outside(card, at) >= clear))
		.map((card) => ({ card, room: wider(card, gap / 2) }))
		.filter(({ room }) => !ways.some((way) => crosses(way, room)))
		.map(({ card, room }) => {
			const line = { from: one.at, to: nearest(card, one.at) };
			const over = others.filter(({ at, clear }) => awayFrom(line, at) < clear).length;
			const side = card.x > one.at.x ? 0 : gap / 2;
			return { card, room, line, cost: distance(line.from, line.to) - one.clear + side + over * 20 * gap };
		})
		.sort((a, b) => a.cost - b.cost);
}

/** Those that may stand on the map together with one that is placed. */
function apartFrom({ card, room, line }: Callout, all: Callout[], gap: number): Callout[] {
	const far = wider(card, gap);
	return all.filter((other) => !meet(far, other.card) && !crosses(other.line, room) && !crosses(line, other.room));
}

/** The positions left to a card, the cheapest first, and which of the cards it is. */
interface Choice {
	i: number;
	all: Callout[];
}

const leastOf = (choices: Choice[]) => sum(choices, ({ all }) => all[0]?.cost ?? Infinity);

/**
 * Goes through the positions card by card, the one with least choice first. What leaves another card no room, or must get
 * dearer than the best so far, is not followed.
 * @param gap between cards, and around what stays free
 * @param most what an arrangement may cost
 * @returns null where there is none that is cheaper
 */
export function calloutsFor(
	wanted: Wanted[],
	{ frame, ways, gap }: { frame: Rect; ways: Line[]; gap: number },
	most = Infinity
): Arrangement | null {
	const room = wider(frame, gap / 2);
	/** Cards and the gaps between them that are larger than the map have no room, however they stand. */
	if (sum(wanted, ({ width, height }) => (width + gap) * (height + gap)) > room.width * room.height) return null;
	let [best, tries]: [Arrangement | null, number] = [null, 0];

	function place(open: Choice[], placed: Map<number, Callout>, cost: number) {
		const [next, ...rest] = [...open].sort((a, b) => a.all.length - b.all.length);
		if (!next) {
			best = { callouts: wanted.flatMap((_, i) => placed.get(i) ?? []), cost };
			return;
		}
		for (const callout of next.all) {
			const total = cost + callout.cost;
			if (total + leastOf(rest) >= (best?.cost ?? most) || tries++ > TRIES) return;
			const left = rest.map(({ i, all }) => ({ i, all: apartFrom(callout, all, gap) }));
			place(left, new Map([...placed, [next.i, callout]]), total);
		}
	}
	const choices = wanted.map((one, i) => ({ i, all: positions(one, frame, ways, wanted, gap) }));
	if (Number.isFinite(leastOf(choices))) place(choices, new Map(), 0);
	return best;
}
