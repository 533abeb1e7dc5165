/** The edge of a place card: filled, ringed, dashed or dotted as on the page. */
import type { Look } from '../layout/delegation.ts';
import { shape, type PictureNode } from './node.ts';
import { FILLED, GROUND, paper, tint } from './tokens.ts';

/** Room around a card for the ring of a head. */
const RING = 6;

/** @param strong whether the card is in full colour */
export function edge(look: Look, colour: string, strong: boolean, width: number, height: number): PictureNode[] {
	const box = { x: 0, y: 0, width, height, rx: 7, fill: paper, stroke: colour, strokeWidth: 2.5 };
	if (look === 'unnamed')
		return [shape('path', { d: `M2 0V${height}M${width - 2} 0V${height}`, stroke: colour, strokeWidth: 5 })];
	if (look === 'declined') return [shape('rect', { ...box, strokeDasharray: '9 6' })];
	if (look === 'present')
		return [shape('rect', { ...box, strokeWidth: 4, strokeDasharray: '0.5 8', strokeLinecap: 'round' })];
	if (look === 'attended') return [shape('rect', { ...box, fill: tint(colour, GROUND) })];
	if (look === 'expected') return [shape('rect', box)];
	const filled = shape('rect', { ...box, fill: strong ? colour : tint(colour, FILLED) });
	const ring = {
		x: -RING,
		y: -RING,
		width: width + 2 * RING,
		height: height + 2 * RING,
		rx: 11,
		fill: 'none',
		stroke: colour,
		strokeWidth: 3
	};
	return look === 'head' ? [filled, shape('rect', ring)] : [filled];
}
