/** The sign before a name: a disc is there, a ring is sent, an arrow is on the way, a dotted ring is on no map. */
import type { Whereabouts } from '../../data/schema.ts';
import type { Shape } from '../../scene/scene.ts';

const ARROW = 'M-8 0H7M1.5-5.5L7 0L1.5 5.5';

/** @param r half of its width */
export function signOf(status: Whereabouts['status'], cx: number, cy: number, r: number): Shape {
	const thick = Math.max(1.5, r * 0.32);
	const ring = { type: 'circle' as const, cx, cy, r: r - thick / 2, stroke: 'party' as const, strokeWidth: thick };
	switch (status) {
		case 'there':
			return { type: 'circle', cx, cy, r, fill: 'party' };
		case 'sent':
			return { ...ring, fill: 'paper' };
		case 'headed':
			return { type: 'path', d: ARROW, x: cx, y: cy, scale: r / 7, stroke: 'party', strokeWidth: 2.5 };
		case 'unknown':
			return { ...ring, dash: `${thick.toFixed(1)} ${(thick * 1.2).toFixed(1)}` };
	}
}
