/** An SVG that needs nothing else: no font, no other file, no script; and says in words what it shows. */
import { describe, expect, test } from 'vitest';
import { darkOf } from '../../src/lib/picture/dark.ts';
import { draw } from '../../src/lib/picture/draw.ts';
import { placesOf, type GlyphSheet } from '../../src/lib/picture/glyphs.ts';
import { svgOf } from '../../src/lib/picture/svg.ts';
import { wantedPictures } from '../../src/lib/picture/wanted.ts';
import { glyphSheet } from '../../src/tools/glyph-sheet.ts';
import { soundDataset } from '../data/sound.ts';

const sound = soundDataset();
const wanted = wantedPictures(sound).find(({ name }) => name === 'moves')!;
const picture = draw(sound, wanted);
const sheet = await glyphSheet(picture.lines);
const svg = svgOf('moves', picture, sheet);

describe('svgOf(name, picture, sheet)', () => {
	test('is an image with a title and a description', () => {
		expect(svg).toContain('role="img" aria-labelledby="moves-title" aria-describedby="moves-desc"');
		expect(svg).toContain(`<title id="moves-title">${picture.title}</title>`);
		expect(svg).toContain('<desc id="moves-desc">Moves: ');
	});

	test('asks for nothing: every reference is to a letter that it defines', () => {
		const defined = new Set([...svg.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
		const used = [...svg.matchAll(/href="([^"]+)"/gu)].map(([, target]) => target ?? '');
		expect(used.length).toBeGreaterThan(100);
		for (const target of used) expect(defined).toContain(target.slice(1));
		expect(svg).not.toMatch(/<(?:script|style|image|text|a)\b|url\(|NaN|undefined/u);
	});

	test('defines a letter by its own name, so that several pictures can stand in one page', () => {
		expect(svg).toMatch(/<path id="at4-2p" d="m/u);
	});

	test('has the same words and places in the dark, in other colours', () => {
		const dark = svgOf('moves', picture, sheet, (colour) => darkOf(sound, colour));
		const bare = (text: string) => text.replace(/#[\da-f]{6}/gu, '#');
		expect(bare(dark)).toBe(bare(svg));
		expect(dark).toContain('fill="#171614"');
		expect(dark).not.toContain('#fbfaf7');
	});

	test('writes signs of the language as what they mean', () => {
		const odd = { ...picture, title: 'A < B & "C"', lines: [], shapes: [] };
		expect(svgOf('odd', odd, sheet)).toContain('>A &lt; B &amp; &quot;C&quot;</title>');
	});
});

describe('placesOf(text, cut, sheet)', () => {
	const widths = { A: 700, V: 700, AV: 1300, f: 350, i: 250, fi: 560, ' ': 250 };
	const made: GlyphSheet = {
		outlines: {},
		widths: Object.fromEntries(Object.entries(widths).map(([text, width]) => [`sans-400 ${text}`, width]))
	};

	test('moves a letter towards the one before as the font does', () => {
		expect(placesOf('AV A', 'sans-400', made)).toEqual({
			letters: [
				['A', 0],
				['V', 600],
				[' ', 1300],
				['A', 1550]
			],
			end: 2250
		});
	});

	test('leaves apart what the font would make one letter', () => {
		expect(placesOf('fi', 'sans-400', made).end).toBe(600);
	});

	test('refuses a letter that is not on the sheet', () => {
		expect(() => placesOf('B', 'sans-400', made)).toThrow('not on the sheet of letters: sans-400 B');
	});
});

test('glyphSheet(lines) refuses a letter that no font has', async () => {
	const line = { text: 'a\u4e2d', face: 'sans', weight: 400 } as const;
	await expect(glyphSheet([line])).rejects.toThrow('no outline in the fonts of the pictures: sans-400 \u4e2d');
});
