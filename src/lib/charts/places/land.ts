/** Land as a path: projected, clipped to the map, and only as fine as the map can show. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoPath, polygonArea, type GeoProjection } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { awayFrom, type Point } from './geometry.ts';

/** Natural Earth at 1:50 million, without a border. */
const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>;
const land = feature(atlas, atlas.objects.land);

/** In pixels: how far the drawn coast may run beside the true one; the first that makes a path short enough. */
const FINE = [0.5, 0.8, 1.2, 1.8, 2.6, 4];
/** Letters of the longest path. */
const LONGEST = 2400;
/** Letters of the path for each pixel of the map's width. */
const PER_PIXEL = 4;
/** In square pixels: a smaller island is left out. */
const SMALLEST = 6;

/** Leaves out the points without which the line runs nearly the same (Ramer, Douglas and Peucker). */
function simplified(line: Point[], fine: number): Point[] {
	const [from, to] = [line[0], line.at(-1)];
	if (!from || !to || line.length < 3) return line;
	let [farthest, far] = [0, 0];
	for (const [i, point] of line.entries()) {
		const away = awayFrom({ from, to }, point);
		if (away > far) [farthest, far] = [i, away];
	}
	if (far < fine) return [from, to];
	return [...simplified(line.slice(0, farthest + 1), fine), ...simplified(line.slice(farthest), fine).slice(1)];
}

/** A closed line in steps of a tenth of a pixel, each told from the one before it. */
function closed(ring: Point[]): string {
	let [x, y] = [0, 0];
	const steps = ring.map((point) => {
		const [dx, dy] = [Math.round(point.x * 10) - x, Math.round(point.y * 10) - y];
		[x, y] = [x + dx, y + dy];
		return `${dx / 10},${dy / 10}`;
	});
	return `M${steps[0]}l${steps.slice(1).join(' ')}z`.replace(/[ ,]-/gu, '-');
}

/** The outlines of all land on the map, in pixels. */
function ringsOf(projection: GeoProjection): Point[][] {
	const rings: Point[][] = [];
	const nothing = () => undefined;
	geoPath(projection, {
		moveTo: (x, y) => void rings.push([{ x, y }]),
		lineTo: (x, y) => void rings.at(-1)?.push({ x, y }),
		closePath: nothing,
		beginPath: nothing,
		arc: nothing
	})(land);
	return rings.filter((ring) => Math.abs(polygonArea(ring.map(({ x, y }) => [x, y]))) >= SMALLEST);
}

export function landPath(projection: GeoProjection): string {
	const rings = ringsOf(projection);
	const width = projection.clipExtent()?.[1][0] ?? Infinity;
	const longest = Math.min(LONGEST, width * PER_PIXEL);
	let path = '';
	for (const fine of FINE) {
		path = rings.map((ring) => closed(simplified(ring, fine))).join('');
		if (path.length <= longest) break;
	}
	return path;
}
