/** The sign of a move: its glyph, in the colour of its maker. */
import { DISC, moveGlyph } from '../../scene/glyph.ts';
import type { Mark, Shape } from '../../scene/scene.ts';
import type { Item, Model } from './model.ts';

/** What can be hit is at least so wide and high. */
export const HIT = 24;

/** What a drawing is made of before it has its place in a scene. */
export interface Drawing {
	shapes: Shape[];
	texts: Mark['texts'];
	marks: Mark[];
	height: number;
}

/**
 * The glyph of a kind around a centre.
 * @param inferred drawn in a dashed outline, so that it never passes for what a source states
 */
function sign(kind: Item['move']['kind'], x: number, y: number, size: number, inferred = false): Shape[] {
	const { fill, stroke, inlaid, dotted } = moveGlyph[kind];
	const at = { type: 'path' as const, x: x - size / 2, y: y - size / 2, scale: size / 20 };
	const ground: Shape = { ...at, d: DISC, fill: 'paper' };
	if (inferred) {
		const inner = stroke.replace(DISC, '');
		/** A half disc keeps clear of its dashed outline. */
		const small = { type: 'path' as const, x: x - size * 0.37, y: y - size * 0.37, scale: (size / 20) * 0.74 };
		const half: Shape[] = fill && !inlaid ? [{ ...small, d: fill, fill: 'party' }] : [];
		return [
			ground,
			{ ...at, d: DISC, stroke: 'party', strokeWidth: 1.5, dash: '2.4 2.6' },
			...half,
			...(inner ? [{ ...at, d: inner, stroke: 'party' as const, strokeWidth: 2 }] : [])
		];
	}
	return [
		...(fill === DISC ? [] : [ground]),
		...(fill ? [{ ...at, d: fill, fill: 'party' as const }] : []),
		{ ...at, d: stroke, stroke: inlaid ? 'paper' : 'party', strokeWidth: 2, ...(dotted && { dash: '1 3.2' }) }
	];
}

/** Of a move that several make: a small disc for each of the others, in its colour, at the foot of the sign. */
const othersOf = ({ makers }: Item, x: number, y: number, size: number): Shape[] =>
	makers.slice(1).map((party, i, all) => ({
		type: 'path',
		d: DISC,
		x: x + (i - (all.length - 1) / 2) * size * 0.36 - size * 0.2,
		y: y + size * 0.22,
		scale: size / 50,
		fill: 'party',
		stroke: 'paper',
		strokeWidth: 1.5,
		party
	}));

/** The sign of a move and of all who make it. */
export const signOf = (item: Item, x: number, y: number, size: number, inferred = false): Shape[] => [
	...sign(item.move.kind, x, y, size, inferred),
	...othersOf(item, x, y, size)
];

/** A move’s sign as a mark of its own. */
export function signMark(
	model: Model,
	item: Item,
	at: { x: number; y: number; size: number; hit?: number; inferred?: boolean; key?: string },
	focus?: ReadonlySet<string>
): Mark {
	const hit = Math.max(HIT, at.hit ?? at.size);
	return {
		id: item.id,
		key: at.key ?? item.id,
		party: item.by,
		label: model.labelOf(item),
		x: at.x - hit / 2,
		y: at.y - hit / 2,
		width: hit,
		height: hit,
		shapes: signOf(item, at.x, at.y, at.size, at.inferred),
		texts: [],
		focused: focus?.has(item.id) ?? false
	};
}
