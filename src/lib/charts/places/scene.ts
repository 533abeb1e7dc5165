/**
 * Where they were on the day of the talks: land and sea without a border, the places of that day, and beside each a card
 * with who was there. A dashed line is the way to a place; who is on no map stands below it.
 */
import type { Dataset } from '../../data/schema.ts';
import type { Box, Mark, Scene, Shape } from '../../scene/scene.ts';
import { unfit } from '../unfit.ts';
import type { Callout } from './callouts.ts';
import type { Card } from './card.ts';
import { distance, type Line, type Point } from './geometry.ts';
import { landOf, radiusOf } from './map.ts';
import type { Spot } from './people.ts';
import { planOf, type Plan } from './plan.ts';
import { arrowOf } from './ways.ts';

/** A city is a dot; a country of which no city is named is a wide ring. */
function dotOf({ place }: Spot, { x: cx, y: cy }: Point, type: number): Shape {
	const dot = { type: 'circle' as const, cx, cy, r: radiusOf(place, type), strokeWidth: 1.5 };
	return place.kind === 'city' ? { ...dot, fill: 'ink', stroke: 'paper' } : { ...dot, stroke: 'ink' };
}

/** From the edge of a place to its card. */
function leaderOf({ place }: Spot, { from, to }: Line, type: number): Shape {
	const part = Math.min(1, radiusOf(place, type) / (distance(from, to) || 1));
	const [x1, y1] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
	return { type: 'line', x1, y1, x2: to.x, y2: to.y, stroke: 'ink' };
}

/** The card of the place where the talks are has the heavier outline. */
const groundOf = ({ spot }: Card, { card }: Callout, type: number): Shape => ({
	...{ type: 'rect', ...card, rx: type * 0.3, fill: 'paper' },
	...(spot.talks ? { stroke: 'ink', strokeWidth: 1.5 } : { stroke: 'rule' })
});

function marksOf({ rows, inset, gaps }: Card, { card }: Callout, focus: Box['focus']): Mark[] {
	let top = card.y + inset.y;
	return rows.map((row, i) => {
		top += row.height + (gaps[i] ?? 0);
		return row.draw(card.x + inset.x, top - row.height, focus);
	});
}

function draw(plan: Plan, { width, type, focus }: Box): Scene {
	const { ways, foot, frame, projection, more } = plan;
	const placed = plan.cards.flatMap((card, i) => (plan.callouts[i] ? [{ card, callout: plan.callouts[i] }] : []));
	const arrows = ways.map((way) => ({ way, ...arrowOf(way, type) }));
	const below = foot.draw(frame.height, focus);
	const height = Math.ceil(frame.height + foot.height);
	return {
		...{ width, height, fits: true, needs: { width, height }, more },
		ground: {
			shapes: [
				{ type: 'path', d: landOf(projection), fill: 'table', stroke: 'rule' },
				{ type: 'rect', ...frame, stroke: 'rule' },
				...placed.map(({ card, callout }) => leaderOf(card.spot, callout.line, type)),
				...placed.map(({ card, callout }) => dotOf(card.spot, callout.line.from, type)),
				...arrows.map(({ head }) => head),
				...placed.map(({ card, callout }) => groundOf(card, callout, type))
			],
			texts: [...placed.flatMap(({ card, callout }) => card.head(callout.card.x, callout.card.y)), ...below.texts]
		},
		marks: [...placed.flatMap(({ card, callout }) => marksOf(card, callout, focus)), ...below.marks],
		links: arrows.map(({ way: { was, goes }, path }) => ({
			...{ from: was.id, to: goes.id, path, party: goes.party, dashed: true }
		}))
	};
}

export function placesScene(d: Dataset, box: Box): Scene {
	const plan = planOf(d, box);
	return plan ? draw(plan, box) : unfit(box, d.whereabouts.filter(({ id }) => box.show?.has(id) ?? true).length);
}
