import { expect, test } from 'vitest';
import { measure } from '../../src/tools/measure.ts';
import { arrived, useSite } from './site.ts';
import { phone } from './story.ts';

const site = useSite();
/** Bytes as sent, compressed, with the headers of every answer: the whole first visit of the story. */
const budget = { withoutFonts: 34_000, script: 5_200 };

test('the first visit of the story keeps its weight, and nothing in it shifts', async () => {
	const { total, fonts, script, html, requests, cls } = await measure(site.browser(), site.url());
	const withoutFonts = total - fonts;
	console.log(
		`story: ${withoutFonts} bytes with headers and without fonts, of which HTML ${html}, script ${script}; ${requests} requests`
	);
	expect(withoutFonts).toBeLessThanOrEqual(budget.withoutFonts);
	expect(script).toBeLessThanOrEqual(budget.script);
	expect(script).toBeGreaterThan(0);
	expect(cls).toBe(0);
});

test('reading all of it asks for nothing more', async () => {
	const { page, requests } = await site.visit('', phone);
	await arrived(page);
	const first = requests.length;
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await page.waitForTimeout(300);
	expect(requests.slice(first)).toEqual([]);
});
