import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { embedPages, siteFolder } from './site.ts';

/** Compressed bytes of the one request that an embed costs its host; fonts come on top where the frame may load them. */
const BUDGET = process.env.AGAIN ? 23_700 : 23_200;
/** The story holds a picture for each of its steps. */
const STORY = 35_500;

test('every embed keeps its weight', () => {
	const weights = embedPages.map((path) => ({
		path,
		bytes: statSync(join(siteFolder, path, 'index.html.br')).size
	}));
	const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes)[0]!;
	console.log(`embeds: ${weights.length}, the heaviest ${heaviest.path} with ${heaviest.bytes} bytes`);
	expect(weights.filter(({ path, bytes }) => bytes > (path === 'embed/story/' ? STORY : BUDGET))).toEqual([]);
	expect(heaviest.bytes).toBeGreaterThan(1000);
});
