/** The map of the places: north is up, all of them are on it, and land reaches to its edges. */
import { geoCentroid, geoMercator, type GeoProjection } from 'd3';
import type { Place } from '../../data/schema.ts';
import type { Point, Rect } from './geometry.ts';
import { landPath } from './land.ts';

/** In degrees, around each place, so that a single place has a map too. */
const AROUND = 1.5;

/**
 * Mercator, turned so that the places stand in its middle, wherever on Earth they are.
 * @param margin between the places and the edges
 */
export function projectionOf(places: readonly Place[], { x, y, width, height }: Rect, margin: number): GeoProjection {
	const all = (spread: number) => ({
		type: 'MultiPoint' as const,
		coordinates: places.flatMap(({ lon, lat }) => [
			[lon - spread, lat - spread],
			[lon + spread, lat + spread]
		])
	});
	const [middle] = geoCentroid(all(0));
	return geoMercator()
		.rotate([-middle, 0])
		.fitExtent(
			[
				[x + margin, y + margin],
				[x + width - margin, y + height - margin]
			],
			all(AROUND)
		)
		.clipExtent([
			[x, y],
			[x + width, y + height]
		]);
}

export function pointOf(projection: GeoProjection, { lon, lat }: Place): Point {
	const [x, y] = projection([lon, lat]) ?? [0, 0];
	return { x, y };
}

/** Of a dot that is a city, or of the wider ring that stands for a country. */
export const radiusOf = ({ kind }: Place, type: number) => type * (kind === 'city' ? 0.3 : 0.8);

/** Land by where the projection puts it: the same map is drawn for many pages. */
const drawn = new Map<string, string>();

export function landOf(projection: GeoProjection): string {
	const key = [projection.scale(), projection.translate(), projection.rotate(), projection.clipExtent()].join(' ');
	const path = drawn.get(key) ?? landPath(projection);
	drawn.set(key, path);
	return path;
}
