/** Where everything stands in a box: the cards in the first form in which all have room, as near to their places as can be. */
import { descending, max, min, sort, sum, type GeoProjection } from 'd3';
import type { Dataset, Place } from '../../data/schema.ts';
import type { Box } from '../../scene/scene.ts';
import { calloutsFor, type Arrangement } from './callouts.ts';
import { cardOf, type Card } from './card.ts';
import { footOf, type Foot } from './foot.ts';
import { wider, type Point, type Rect } from './geometry.ts';
import { pointOf, projectionOf, radiusOf } from './map.ts';
import { everybody, inBrief, type Everybody, type Spot } from './people.ts';
import { waysOf, type Way } from './ways.ts';

export interface Plan extends Arrangement {
	cards: Card[];
	ways: Way[];
	foot: Foot;
	frame: Rect;
	projection: GeoProjection;
	/** How many people stand in the words only. */
	more: number;
}

/** Who is in the picture, and how many are left out of it altogether. */
type Some = Everybody & { left: number };

/** How many rows a card may have: all, or fewer where there is no room for all. */
const ROWS = [Infinity, 3, 2, 1];
/** How wide a card may be, in parts of the map. */
const WIDTHS = [0.3, 0.4, 0.5, 0.62];
/** How far the places keep from the edges, in parts of the shorter side. */
const MARGINS = [0.02, 0.08, 0.14, 0.2];

/** The cards of all places in every width; a width in which they are as in another one is left out. */
function cardSets({ spots }: Everybody, { width, type, focus }: Box, rows: number, wraps: boolean): Card[][] {
	const sets = WIDTHS.map((part) => spots.map((spot) => cardOf(spot, width * part, { type, focus }, rows, wraps)));
	const whole = sets.map((set) => set.filter((card) => card !== null)).filter((set) => set.length === spots.length);
	const sizes = whole.map((set) => set.map(({ width, height }) => `${width} ${height}`).join());
	return whole.filter((_, i) => sizes.indexOf(sizes[i] ?? '') === i);
}

/** The map without what lies above and below all cards and places. */
function cropped(plan: Plan, places: Point[], room: number): Plan {
	const { callouts, frame, projection } = plan;
	const top = Math.max(0, (min([...callouts.map(({ card }) => card.y), ...places.map(({ y }) => y)]) ?? 0) - room);
	const ends = [...callouts.map(({ card }) => card.y + card.height), ...places.map(({ y }) => y)];
	const height = Math.min(frame.height, (max(ends) ?? 0) + room) - top;
	const [x, y] = projection.translate();
	const moved = <P extends Point>(point: P): P => ({ ...point, y: point.y - top });
	return {
		...plan,
		frame: { ...frame, height },
		callouts: callouts.map(({ card, room, line: { from, to }, cost }) => ({
			card: moved(card),
			room: moved(room),
			line: { from: moved(from), to: moved(to) },
			cost
		})),
		ways: plan.ways.map((way) => ({ ...way, from: moved(way.from), to: moved(way.to) })),
		projection: projection.translate([x, y - top]).clipExtent([
			[0, 0],
			[frame.width, height]
		])
	};
}

/** @param most what it may cost */
function planFor(
	places: readonly Place[],
	all: Some,
	box: Box,
	cards: Card[],
	margin: number,
	most: number
): Plan | null {
	const { width, height, type } = box;
	const more = all.left + sum(cards, (card) => card.more);
	const foot = footOf(all.nowhere, more, width, type);
	if (!foot) return null;
	const frame = { x: 0, y: 0, width, height: Math.floor(height - foot.height) };
	const projection = projectionOf(places, frame, Math.min(frame.width, frame.height) * margin);
	const wanted = cards.map((card) => ({
		...card,
		at: pointOf(projection, card.spot.place),
		clear: radiusOf(card.spot.place, type) + type * 0.3
	}));
	const ways = waysOf(all.spots, projection);
	const found = calloutsFor(wanted, { frame: wider(frame, -type / 2), ways, gap: type * 0.6 }, most);
	const points = places.map((place) => pointOf(projection, place));
	return found && cropped({ ...found, cards, ways, foot, frame, projection, more }, points, type);
}

/** The best plan for as many rows on a card as can be. */
function best(places: readonly Place[], all: Some, box: Box, most = ROWS, wraps = false): Plan | null {
	for (const rows of most) {
		const forms = cardSets(all, box, rows, wraps).flatMap((cards) => MARGINS.map((margin) => ({ cards, margin })));
		const plan = forms.reduce<Plan | null>(
			(plan, { cards, margin }) => planFor(places, all, box, cards, margin, plan?.cost ?? Infinity) ?? plan,
			null
		);
		if (plan) return plan;
	}
	return null;
}

/** Those in focus first, then the places of most people. */
function byWeight({ spots }: Everybody, { focus }: Box): Spot[] {
	const focused = ({ people }: Spot) => people.filter(({ record }) => focus?.has(record.id)).length;
	return sort(
		spots,
		(a, b) =>
			descending(focused(a), focused(b)) ||
			descending(Number(a.talks !== null), Number(b.talks !== null)) ||
			descending(a.people.length, b.people.length)
	);
}

/** Where not all places have room: as many as do, without those who are on no map where that helps. */
function some(all: Everybody, box: Box): Plan | null {
	const spots = byWeight(all, box);
	for (let count = spots.length; count > 0; count--) {
		const kept = new Set(spots.slice(0, count));
		for (const nowhere of all.nowhere.length ? [all.nowhere, []] : [[]]) {
			const shown = all.spots.filter((spot) => kept.has(spot));
			const dropped = sum(spots.slice(count), ({ people }) => people.length);
			const left = dropped + all.nowhere.length - nowhere.length;
			const places = shown.map(({ place }) => place);
			const part = { spots: shown, nowhere, left };
			const least = best(places, part, box, [1], true);
			if (least) return best(places, part, box, [3, 2], true) ?? least;
		}
	}
	return null;
}

const known = new WeakMap<Dataset, Map<string, Plan | null>>();

/** Many pages ask for the same map. */
function once(d: Dataset, key: string, make: () => Plan | null): Plan | null {
	const plans = known.get(d) ?? new Map<string, Plan | null>();
	const found = plans.get(key);
	const plan = found === undefined ? make() : found;
	known.set(d, plans.set(key, plan));
	return plan;
}

/** @returns null where the cards have no room, however few places and people they name */
export function planOf(d: Dataset, box: Box): Plan | null {
	const { width, height, type, show, focus } = box;
	const key = [width, height, type, ...(show ?? ['all']), 'in focus', ...(focus ?? [])].join(' ');
	const all = () => everybody(d, show);
	const whole = () => ({ ...all(), left: 0 });
	/** A step of the story names all whom it speaks of, if need be with names alone. */
	const named = () =>
		best(d.places, whole(), box, [Infinity]) ??
		[true, false].reduce<Plan | null>(
			(plan, status) => plan ?? best(d.places, { ...inBrief(all(), status), left: 0 }, box, [Infinity], true),
			null
		);
	return (
		once(d, key, () => (show && named()) || best(d.places, whole(), box)) ??
		once(d, `${key} some`, () => some(all(), box))
	);
}
