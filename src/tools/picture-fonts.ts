/** The fonts of the pictures, read from the packages that carry them; the site has its own, smaller ones. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Face } from '../lib/picture/width.ts';

const require = createRequire(import.meta.url);
const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek'];
const faces: { name: Face; family: string; weights: (400 | 600)[] }[] = [
	{ name: 'sans', family: 'inter', weights: [400, 600] },
	{ name: 'serif', family: 'source-serif-4', weights: [600] }
];

/** The names that a face has in satori, where each script is a family of its own: a letter is looked for in one after the other. */
export const familiesOf = (face: Face) => scripts.map((script) => `${face}-${script}`).join(', ');

/** As satori takes them. */
export const pictureFonts = () =>
	faces.flatMap(({ name, family, weights }) =>
		weights.flatMap((weight) =>
			scripts.map((script) => ({
				name: `${name}-${script}`,
				weight,
				style: 'normal' as const,
				data: readFileSync(require.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`))
			}))
		)
	);
