/** Every chart in every box: it fits, its text is large enough, and nothing collides. */
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { chartNames } from '../../src/lib/data/schema.ts';
import { allBoxes } from '../../src/lib/scene/boxes.ts';
import type { Scene, Text } from '../../src/lib/scene/scene.ts';
import { boxOfText, textsOf } from '../../src/lib/scene/text.ts';

interface Rectangle {
	x: number;
	y: number;
	width: number;
	height: number;
}

const apart = (a: Rectangle, b: Rectangle) =>
	a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

const collisions = (texts: Text[]) =>
	texts.flatMap((one, i) =>
		texts
			.slice(i + 1)
			.flatMap((other) => (apart(boxOfText(one), boxOfText(other)) ? [] : [`${one.text} | ${other.text}`]))
	);

const outside = ({ width, height, ...scene }: Scene) =>
	textsOf({ width, height, ...scene })
		.filter((text) => {
			const { x, y, ...box } = boxOfText(text);
			return x < -0.5 || y < -0.5 || x + box.width > width + 0.5 || y + box.height > height + 0.5;
		})
		.map(({ text }) => text);

describe.each(['data/istanbul-2025', 'tests/fixtures/sound'])('%s', (folder) => {
	const d = readDataset(folder);
	const drawn = chartNames.flatMap((chart) =>
		allBoxes.flatMap(({ name, ...box }) => {
			const scene = charts[chart].scene?.(d, box);
			return scene ? [{ chart, name, box, scene }] : [];
		})
	);

	test.each(drawn)('$chart, $name', ({ box, scene }) => {
		expect(scene.fits).toBe(true);
		expect(scene.height).toBeLessThanOrEqual(box.height);
		expect(Math.min(...textsOf(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(box.type);
		expect(collisions(textsOf(scene))).toEqual([]);
		expect(outside(scene)).toEqual([]);
		for (const { width, height } of scene.marks) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
	});
});
