/** The list of kinds on the page of differences: each leads to its part, and its number is what stands there. */
import { expect, test } from 'vitest';
import { htmlOf } from './site.ts';

test('/disagreements/ names every kind with its number, and leads to it', () => {
	const html = htmlOf('disagreements/').replace(/<!--.*?-->/gs, '');
	const jumps = [...html.matchAll(/<a href="#(kind-[a-z-]+)">([^<]+)<\/a>\s*<span[^>]*>(\d+)</g)];
	const parts = html.split('<section').slice(1);
	expect(jumps.length).toBeGreaterThan(0);
	expect(jumps.map(([, id, name, n]) => ({ id, name, n: Number(n) }))).toEqual(
		parts.map((part) => ({
			id: /<h2[^>]*\bid="([^"]*)"/.exec(part)?.[1],
			name: /<h2[^>]*>([^<]*)/.exec(part)?.[1],
			n: part.match(/ data-mark/g)?.length
		}))
	);
});
