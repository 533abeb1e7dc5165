/** Every picture of a chart that has a scene: its headline, the whole of what it shows, the line of its source. */
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { recordsFor } from '../../src/lib/charts/says.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { chartNames } from '../../src/lib/data/schema.ts';
import { en } from '../../src/lib/messages/en.ts';
import { sheetOf } from '../../src/lib/picture/draw.ts';
import { titledPicture } from '../../src/lib/picture/titled.ts';
import { wantedPictures } from '../../src/lib/picture/wanted.ts';
import { paletteOf } from '../../src/lib/scene/palette.ts';
import { toSvg } from '../../src/lib/scene/toSvg.ts';
import { faultsOf, wordsIn } from '../charts/faults.ts';

const LONG = 'A headline as long as an editor in a hurry will write it, which takes up two lines of the picture';

describe.each(['data/istanbul-2025', 'tests/fixtures/sound'])('%s', (folder) => {
	const d = readDataset(folder);
	const drawn = wantedPictures(d).flatMap((wanted) => {
		const picture = sheetOf(d, wanted);
		return picture ? [{ name: wanted.name, ...picture }] : [];
	});

	test.each(drawn)('$name', ({ sheet, title }) => {
		expect([sheet.width, sheet.height]).toEqual([1200, 630]);
		expect(faultsOf(sheet, { type: 22 })).toEqual([]);
		expect(sheet.parts.every(({ scene }) => scene.more === 0)).toBe(true);
		const said = wordsIn(sheet).map(({ text }) => text);
		expect(said.join(' ')).toContain(title);
		expect(said.at(-1)).not.toBe('');
	});

	const parts = chartNames
		.filter((chart) => charts[chart].scene)
		.flatMap((chart) => {
			const ids = recordsFor(d, chart).map(({ id }) => id);
			return Array.from({ length: 8 }, (_, n) => ({
				chart,
				n: n + 1,
				show: Array.from({ length: n + 1 }, (_, i) => ids[Math.floor((i * ids.length) / (n + 1))] ?? '')
			}));
		});

	test.each(parts)('$n of $chart under a headline of two lines', ({ chart, show }) => {
		const sheet = titledPicture(d, { chart, show, focus: show.slice(0, 1) }, { title: LONG, kicker: LONG });
		expect(faultsOf(sheet, { type: 22 })).toEqual([]);
	});

	test('a dagger never stands without the words that explain it, nor these without a dagger', () => {
		for (const { sheet, name } of drawn) {
			const said = wordsIn(sheet).map(({ text }) => text);
			expect(said.includes(`† ${en.chart.differ}`), name).toBe(said.includes('†'));
		}
	});

	test('the file asks for nothing, says what it shows, and is the same in the dark but for its colours', () => {
		const [{ sheet, ...titled } = drawn[0]!] = drawn;
		const [light, dark] = (['light', 'dark'] as const).map((theme) => toSvg(sheet, titled, paletteOf(d, theme)));
		const defined = new Set([...light!.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
		for (const [, target] of light!.matchAll(/href="#([^"]+)"/gu)) expect(defined).toContain(target);
		expect(light).not.toMatch(/<(?:script|style|image|text|a)\b|url\(|NaN|undefined/u);
		const plain = (text: string) => text.replace(/#[\da-f]{6}/gu, '#');
		expect(plain(dark!)).toBe(plain(light!));
		expect(dark).not.toBe(light);
	});
});
