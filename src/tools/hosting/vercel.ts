/** `vercel.json`, for the published folder. */
import { headersOf } from './rules.ts';
import type { Pattern } from './patterns.ts';

/** A page stands in a folder of its own, so an address without its last slash is sent on to the one with it. */
export function vercelJson(patterns: readonly Pattern[], base: string): string {
	const headers = patterns.map(({ path, below, kind }) => ({
		source: `${base}${path}${below ? '(.*)' : ''}`,
		headers: Object.entries(headersOf[kind]).map(([key, value]) => ({ key, value }))
	}));
	const file = { $schema: 'https://openapi.vercel.sh/vercel.json', trailingSlash: true, headers };
	return `${JSON.stringify(file, null, '\t')}\n`;
}
