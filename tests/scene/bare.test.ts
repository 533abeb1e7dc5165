/** A picture without its words, to be read before them. */
import { expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { chartNames } from '../../src/lib/data/schema.ts';
import { withoutWords } from '../../src/lib/scene/bare.ts';
import { slideBoxes } from '../../src/lib/scene/boxes.ts';
import { textsOf } from '../../src/lib/scene/text.ts';

const d = readDataset('data/istanbul-2025');

test.each(chartNames)(
	'%s: nothing is left to read but names of parties, and every mark stays in its place',
	(chart) => {
		const scene = charts[chart].scene(d, slideBoxes.wide);
		const bare = withoutWords(scene);
		const names = d.info.parties.map(({ name }) => name);
		for (const { text } of textsOf(bare))
			expect(
				names.some((name) => text.startsWith(name)),
				text
			).toBe(true);
		expect(textsOf(scene).length).toBeGreaterThan(textsOf(bare).length);
		expect(bare.marks.map(({ label }) => label).join('')).toBe('');
		const places = ({ marks }: typeof scene) => marks.map(({ id, x, y, shapes }) => ({ id, x, y, shapes }));
		expect(places(bare)).toEqual(places(scene));
	}
);
