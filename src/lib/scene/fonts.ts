/** The font files that text is measured and outlined with, read from the packages that carry them. Never in a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font as FontFile, type FontCollection } from 'fontkit';
import type { Font } from './scene.ts';

const require = createRequire(import.meta.url);
const scripts = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'];
/** Scripts that only one family has, by the script: it stands in for both of ours. */
const others = { arabic: 'noto-sans-arabic', hebrew: 'noto-sans-hebrew' };
const families = { sans: 'inter', serif: 'source-serif-4' };

/** One font file: it holds the letters of one script only. */
interface Face {
	/** Family, script and weight: the files of a family all call themselves by the same name. */
	name: string;
	font: FontFile;
}

function open(family: string, script: string, weight: number): FontFile {
	const path = require.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`);
	const font: FontFile | FontCollection = create(readFileSync(path));
	if ('fonts' in font) throw new Error(`one font expected, found a collection: ${path}`);
	return font;
}

const opened = new Map<string, Face>();

function once(family: string, script: string, weight: number): Face {
	const name = `${family}-${script}-${weight}`;
	const face = opened.get(name) ?? { name, font: open(family, script, weight) };
	opened.set(name, face);
	return face;
}

/** The font that has a character, looked for script by script; the first one where none has it. */
function fontFor(character: number, { family = 'sans', weight = 400 }: Omit<Font, 'size'>): Face {
	for (const script of scripts) {
		const face = once(families[family], script, weight);
		if (face.font.hasGlyphForCodePoint(character)) return face;
	}
	for (const [script, other] of Object.entries(others)) {
		const face = once(other, script, weight);
		if (face.font.hasGlyphForCodePoint(character)) return face;
	}
	return once(families[family], 'latin', weight);
}

/** A part of a text that one font can draw. */
export interface Run extends Face {
	text: string;
}

/** Cuts a text into runs. A space, a stop, a mark or a joiner stays with the run before it, where its font has one. */
export function runsOf(text: string, font: Omit<Font, 'size'>): Run[] {
	const runs: Run[] = [];
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const last = runs.at(-1);
		const neutral = /[\s\p{P}\p{M}\p{Cf}]/u.test(character);
		if (last && neutral && last.font.hasGlyphForCodePoint(code)) last.text += character;
		else {
			const own = fontFor(code, font);
			if (last?.name === own.name) last.text += character;
			else runs.push({ ...own, text: character });
		}
	}
	return runs;
}
