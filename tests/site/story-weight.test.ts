import { expect, test } from 'vitest';
import { arrived, useSite } from './site.ts';
import { phone } from './story.ts';
import { weightOf } from './weight.ts';

const site = useSite();
/** Bytes as sent, compressed: the whole first visit of the story. */
const budget = { withoutFonts: 37_000, script: 25_000 };

test('the first visit of the story keeps its weight', async () => {
	const { page, requests } = await site.visit('', phone);
	await arrived(page);
	const weight = weightOf(requests, site.url());
	console.log(
		`story: ${weight.withoutFonts} bytes without fonts, of which script ${weight.script}; ${weight.requests} requests`
	);
	expect(weight.withoutFonts).toBeLessThanOrEqual(budget.withoutFonts);
	expect(weight.script).toBeLessThanOrEqual(budget.script);
	expect(weight.script).toBeGreaterThan(0);
});

test('reading all of it asks for nothing more', async () => {
	const { page, requests } = await site.visit('', phone);
	await arrived(page);
	const first = requests.length;
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await page.waitForTimeout(300);
	expect(requests.slice(first)).toEqual([]);
});
