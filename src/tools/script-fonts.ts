import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Plugin } from 'vite';
import { datasetFolder } from '../lib/data/folder.ts';
import { readTexts } from '../lib/data/read.server.ts';

const ID = 'virtual:scripts.css';
/** In its place, where a dataset needs none. */
const NONE = '\0virtual:no-scripts.js';
const require = createRequire(import.meta.url);

/** The fonts of every page, with the packages that have more of their letters. */
const pageFonts = [
	{ family: 'Inter', file: 'static/fonts/inter.woff2', more: 'inter' },
	{ family: 'Source Serif', file: 'static/fonts/source-serif-4.woff2', more: 'source-serif-4' }
];
/** Subsets of those packages, and of fonts that stand in for both. */
const ownSubsets = ['cyrillic', 'cyrillic-ext', 'greek', 'vietnamese', 'latin-ext'];
const others = [
	['noto-sans-arabic', 'arabic'],
	['noto-sans-hebrew', 'hebrew']
] as const;
const WEIGHTS = [400, 600];

/** `U+0370-0377,U+037A`, as a style sheet and the packages write it. */
const rangeOf = (name: string, subset: string): string =>
	(JSON.parse(readFileSync(require.resolve(`@fontsource/${name}/unicode.json`), 'utf8')) as Record<string, string>)[
		subset
	] ?? '';

const holds = (range: string, code: number): boolean =>
	range.split(',').some((part) => {
		const [first = 0, last = first] = part
			.slice(2)
			.split('-')
			.map((hex) => parseInt(hex, 16));
		return first <= code && code <= last;
	});

function lettersIn(file: string): ReadonlySet<number> {
	const font = create(readFileSync(file));
	return new Set('characterSet' in font ? font.characterSet : []);
}

export interface ScriptFace {
	/** Of the pages, which it goes with. */
	family: string;
	/** Package and subset, as its files are called. */
	name: string;
	subset: string;
	range: string;
}

/** The faces that some texts need besides the fonts of every page: none where those have all of their letters. */
export function scriptFaces(texts: string): ScriptFace[] {
	return pageFonts.flatMap(({ family, file, more }) => {
		const known = lettersIn(file);
		let missing = [...new Set(texts)]
			.map((letter) => letter.codePointAt(0) ?? 0)
			.filter((code) => code > 32 && !known.has(code));
		const subsets = [...ownSubsets.map((subset) => [more, subset] as const), ...others];
		return subsets.flatMap(([name, subset]) => {
			const range = rangeOf(name, subset);
			const left = missing.filter((code) => !holds(range, code));
			if (left.length === missing.length) return [];
			missing = left;
			return [{ family, name, subset, range }];
		});
	});
}

const rule = ({ family, name, subset, range }: ScriptFace) =>
	WEIGHTS.map(
		(weight) =>
			`@font-face{font-family:'${family} Scripts';src:url('@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2') format('woff2');font-weight:${weight};font-display:fallback;unicode-range:${range}}`
	).join('\n');

/** The families of text in `tokens.css`, each with its scripts behind it: a browser asks for one face of a family only. */
const stacks = () =>
	[...readFileSync('src/tokens.css', 'utf8').matchAll(/(--(?:serif|sans)): ('?)([\w ]+)\2,([^;]+);/g)]
		.map(([, name, , family, rest]) => `${name}:'${family}','${family} Scripts',${rest}`)
		.join(';');

/**
 * Letters that the fonts of every page do not have, of the scripts that the dataset uses. They are loaded only by a page that
 * shows such letters; a dataset without them has none of it.
 */
export function scriptFonts(): Plugin {
	const styles = () => {
		const texts = [...readTexts(datasetFolder()).values()].filter((text) => typeof text === 'string');
		const faces = scriptFaces(texts.join(''));
		return faces.length ? [...faces.map(rule), `:root:root{${stacks()}}`].join('\n') : '';
	};
	return {
		name: 'script-fonts',
		// An empty style sheet would be one more file, and a line in every page.
		resolveId: (id) => (id === ID ? (styles() ? `\0${ID}` : NONE) : undefined),
		load(id) {
			if (id === NONE) return 'export {};';
			return id === `\0${ID}` ? styles() : undefined;
		}
	};
}
