/** The bar of an imprecise date: closed where both of its ends are known, dotted where one is open. */
import type { Shape } from '../../scene/scene.ts';

/** @param across place of the bar on the other axis */
export function bar(
	from: number,
	to: number,
	across: number,
	way: 'down' | 'across',
	open: boolean,
	party: string
): Shape[] {
	const line = (a: number, b: number, c: number, d: number): Shape =>
		way === 'down'
			? { type: 'line', x1: c, x2: d, y1: a, y2: b, stroke: 'party', party, strokeWidth: 2 }
			: { type: 'line', x1: a, x2: b, y1: c, y2: d, stroke: 'party', party, strokeWidth: 2 };
	const main = line(from, to, across, across);
	if (open) return [{ ...main, dash: '2 3' }];
	const cap = 3.5;
	return [main, line(from, from, across - cap, across + cap), line(to, to, across - cap, across + cap)];
}
