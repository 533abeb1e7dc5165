/** Every picture: its headline, the whole of what it shows, the line of its source. */
import { describe, expect, test } from 'vitest';
import { recordsFor } from '../../src/lib/charts/says.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { chartNames } from '../../src/lib/data/schema.ts';
import { en } from '../../src/lib/messages/en.ts';
import { draw } from '../../src/lib/picture/draw.ts';
import { titledPicture } from '../../src/lib/picture/titled.ts';
import { wantedPictures } from '../../src/lib/picture/wanted.ts';
import { paletteOf } from '../../src/lib/scene/palette.ts';
import { toSvg } from '../../src/lib/scene/toSvg.ts';
import { faultsOf, wordsIn } from '../charts/faults.ts';

const LONG = 'A headline as long as an editor in a hurry will write it, which takes up two lines of the picture';

describe.each(['data/istanbul-2025', 'tests/fixtures/sound'])('%s', (folder) => {
	const d = readDataset(folder);
	const drawn = wantedPictures(d).map((wanted) => ({ name: wanted.name, kind: wanted.kind, ...draw(d, wanted) }));

	test.each(drawn)('$name', ({ sheet, title, kind }) => {
		expect([sheet.width, sheet.height]).toEqual([1200, 630]);
		expect(faultsOf(sheet, { type: 22 })).toEqual([]);
		const said = wordsIn(sheet).map(({ text }) => text);
		// A whole chart may leave some of it to the words, and then says how much.
		const more = sheet.parts.reduce((sum, { scene }) => sum + scene.more, 0);
		if (kind !== 'chart') expect(more).toBe(0);
		expect(said.filter((text) => /\b[1-9]\d* more\b/u.test(text))).toHaveLength(more ? 1 : 0);
		expect(said.join(' ')).toContain(title);
		expect(said.at(-1)).not.toBe('');
	});

	const parts = chartNames.flatMap((chart) => {
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
			const explained = `† ${en.chart.differ}`;
			const daggers = said.filter((text) => text.includes('†') && text !== explained);
			expect(said.includes(explained), name).toBe(daggers.length > 0);
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
