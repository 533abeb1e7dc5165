/** `firebase.json`, beside the folder that it publishes. Regular expressions, because a glob reads differently there. */
import { headersOf, type Kind } from './rules.ts';
import { regexOf, type Pattern } from './patterns.ts';

export function firebaseJson(patterns: readonly Pattern[], base: string, folder: string): string {
	const kinds = Object.keys(headersOf) as Kind[];
	const headers = kinds.flatMap((kind) => {
		const mine = patterns.filter((pattern) => pattern.kind === kind);
		if (!mine.length) return [];
		const rows = Object.entries(headersOf[kind]).map(([key, value]) => ({ key, value }));
		return [{ regex: regexOf(mine, base), headers: rows }];
	});
	// The host compresses by itself.
	const ignore = ['**/.*', '**/*.br', '**/*.gz'];
	return `${JSON.stringify({ hosting: { public: folder, ignore, trailingSlash: true, headers } }, null, '\t')}\n`;
}
