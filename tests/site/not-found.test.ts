import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

// Below the root, as a relative address in the page would show.
const site = useSite({ base: '/sub/path/' });
const engine = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
declare const axe: { run: () => Promise<{ violations: { id: string }[] }> };

test.each(['nothing', 'records/nothing/', 'story/a/b/c/d', 'pictures/nothing.png', 'embed/nothing/?step=2'])(
	'/%s is not there, and a page says so that asks for nothing',
	async (path) => {
		const { page, noise, requests } = await site.visit(path);
		expect(requests).toEqual([site.url() + path]);
		expect(noise.filter((line) => !/404/.test(line))).toEqual([]);
		expect(await page.locator('h1').innerText()).toBe('There is no page at this address.');
		expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontSize)).toBe('28px');
	}
);

test.each(['light', 'dark'] as const)('axe finds nothing on it, %s', async (colorScheme) => {
	const { page } = await site.visit('nothing', { colorScheme, bypassCSP: true });
	await page.evaluate(engine);
	expect((await page.evaluate(() => axe.run())).violations.map(({ id }) => id)).toEqual([]);
});
