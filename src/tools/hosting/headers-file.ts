/** `_headers`, as Netlify and Cloudflare Pages read it from the published folder. */
import { headersOf } from './rules.ts';
import type { Pattern } from './patterns.ts';

/** One block a pattern. Both hosts add up the blocks that fit an address, so the patterns must not overlap. */
export const headersFile = (patterns: readonly Pattern[], base: string): string =>
	patterns
		.map(({ path, below, kind }) => {
			const lines = Object.entries(headersOf[kind]).map(([name, value]) => `  ${name}: ${value}\n`);
			return `${base}${path}${below ? '*' : ''}\n${lines.join('')}`;
		})
		.join('\n');
