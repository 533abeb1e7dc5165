/** The ways of those who were in one place and are headed for another. */
import type { GeoProjection } from 'd3';
import type { Whereabouts } from '../../data/schema.ts';
import type { Shape } from '../../scene/scene.ts';
import { distance, type Line } from './geometry.ts';
import { pointOf } from './map.ts';
import type { Spot } from './people.ts';

export interface Way extends Line {
	was: Whereabouts;
	goes: Whereabouts;
}

export function waysOf(spots: Spot[], projection: GeoProjection): Way[] {
	const all = spots.flatMap(({ place, people }) => people.map(({ record }) => ({ record, place })));
	return all.flatMap(({ record: goes, place: there }) => {
		const was = all.find(({ record }) => record.actor === goes.actor && record.status === 'there');
		if (goes.status !== 'headed' || !was) return [];
		return [{ was: was.record, goes, from: pointOf(projection, was.place), to: pointOf(projection, there) }];
	});
}

/** A way without its ends, which would run into the dots, and the point of its arrow. */
export function arrowOf({ from, to, goes }: Way, type: number): { path: string; head: Shape } {
	const length = distance(from, to) || 1;
	const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
	const at = (along: number, aside = 0) =>
		`${(from.x + dx * along - dy * aside).toFixed(1)} ${(from.y + dy * along + dx * aside).toFixed(1)}`;
	const end = length - type * 0.55;
	const wing = Math.min(6, type * 0.4);
	return {
		path: `M${at(Math.min(end, type * 0.9))}L${at(end)}`,
		head: {
			...{ type: 'path', stroke: 'party', strokeWidth: 1.5, party: goes.party },
			d: `M${at(end - wing, wing)}L${at(end)}L${at(end - wing, -wing)}`
		}
	};
}
