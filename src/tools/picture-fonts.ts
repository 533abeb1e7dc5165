/** The fonts of the pictures, read from the packages that carry them; the site has its own, smaller ones. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek'];
const faces = [
	{ name: 'sans', family: 'inter', weights: [400, 600] },
	{ name: 'serif', family: 'source-serif-4', weights: [600] }
] as const;

/** As satori takes them: a face is looked up by name and weight, and then in its other scripts. */
export const pictureFonts = () =>
	faces.flatMap(({ name, family, weights }) =>
		weights.flatMap((weight) =>
			scripts.map((script) => ({
				name,
				weight,
				style: 'normal' as const,
				data: readFileSync(require.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`))
			}))
		)
	);
