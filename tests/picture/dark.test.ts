/** A dark picture is the light one with every colour replaced by its counterpart. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/lib/data/contrast.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { darkOf } from '../../src/lib/picture/dark.ts';
import { draw, sheetOf } from '../../src/lib/picture/draw.ts';
import type { PictureNode } from '../../src/lib/picture/node.ts';
import { inks } from '../../src/lib/picture/tokens.ts';
import { wantedPictures } from '../../src/lib/picture/wanted.ts';
import { soundDataset } from '../data/sound.ts';

const sound = soundDataset();
const datasets = [sound, readDataset('data/istanbul-2025')];

const coloursIn = (node: PictureNode): string[] =>
	[
		...[node.props['fill'], node.props['stroke']].filter((one) => typeof one === 'string' && one.startsWith('#')),
		...(node.props.children ?? []).flatMap(coloursIn)
	].map(String);

describe('darkOf(dataset, colour)', () => {
	test('gives a token and a party their colour on dark paper, and a mark out of focus a darker one', () => {
		expect(darkOf(sound, '#fbfaf7')).toBe('#171614');
		expect(darkOf(sound, '#a63d2f')).toBe(
			sound.info.parties.find(({ colour }) => colour?.light === '#a63d2f')?.colour?.dark
		);
	});

	test('refuses a colour that nothing in a picture has', () => {
		expect(() => darkOf(sound, '#123456')).toThrow('no dark counterpart of a colour in a picture: #123456');
	});

	test.each(datasets.map((d) => [d.info.id, d] as const))('knows every colour of every picture of %s', (_, d) => {
		const drawn = wantedPictures(d)
			.filter((wanted) => !sheetOf(d, wanted))
			.map((wanted) => draw(d, wanted));
		const colours = new Set(
			drawn.flatMap(({ shapes, lines }) => [...shapes.flatMap(coloursIn), ...lines.map(({ colour }) => colour)])
		);
		expect(colours.size).toBeGreaterThan(8);
		for (const colour of colours) expect(darkOf(d, colour)).toMatch(/^#[\da-f]{6}$/u);
	});
});

test('the tokens are those of the page', () => {
	const css = readFileSync('src/tokens.css', 'utf8');
	for (const [name, [light, dark]] of Object.entries(inks))
		expect(css).toContain(`--${name}: light-dark(${light}, ${dark});`);
});

test('text is read on either paper: at least 4.5 to 1', () => {
	for (const side of [0, 1] as const) {
		for (const name of ['ink', 'quiet', 'mark'] as const) {
			expect(contrast(inks[name][side], inks.paper[side]), name).toBeGreaterThanOrEqual(4.5);
		}
	}
});
