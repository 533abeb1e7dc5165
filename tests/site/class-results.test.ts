/** The teacher's page: a code that a page shows is read there, with nothing but the page. */
import { expect, test } from 'vitest';
import { encode } from '../../src/lib/class/code.ts';
import { MOST } from '../../src/lib/class/results.ts';
import { sheetsOf } from '../../src/lib/class/sheets.ts';
import { plansOf } from '../../src/lib/data/lesson.ts';
import { pathOf, works } from './class-play.ts';
import { d } from './dataset.ts';
import { htmlOf, useSite } from './site.ts';

const site = useSite();
const path = 'class/results/';
const asked = [...works].filter(([, { items }]) => items.length);
const [id, work] = asked[0]!;
const picksOf = (right: boolean) =>
	work.items.map(({ options }) => options.findIndex((option) => option.right === right));

test('a code from an activity is read with the network off, and told line by line', async () => {
	const { page } = await site.revisit(pathOf(id));
	await page.locator('[data-item] input').first().check();
	await page.locator('[data-check]').first().click();
	const code = (await page.locator('[data-code]').textContent())!;
	const { page: results, noise, requests } = await site.revisit(path);
	const before = requests.length;
	await results.context().setOffline(true);
	const wrong = code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
	await results
		.locator('textarea')
		.fill(`Anna ${code.toLowerCase()}\nBen ${encode(id, work, picksOf(true))}\n${wrong}\nhello`);
	await results.context().setOffline(false);
	expect(await results.locator('[data-said]').textContent()).toBe('2 codes read, 2 not readable.');
	const lines = await results.locator('[data-lines] > li').allTextContents();
	expect(lines).toHaveLength(4);
	expect(lines[0]).toContain(`of ${work.items.length} right`);
	expect(lines[1]).toContain(`${work.items.length} of ${work.items.length} right`);
	expect(lines[2]).toMatch(/mistyped/);
	expect(lines[3]).toMatch(/not a code/);
	// As many in the bars of a question as codes were read.
	for (const question of await results.locator('[data-tallies] .questions > li').all()) {
		const shares = await question.locator('.share').allTextContents();
		expect(shares.reduce((sum, share) => sum + Number.parseInt(share, 10), 0)).toBe(2);
	}
	expect(noise).toEqual([]);
	expect(requests.slice(before)).toEqual([]);
});

test.each(asked)('codes of %s are read by what stands on the page', async (activity, { items }) => {
	const { page } = await site.revisit(path);
	const right = items.map(({ options }) => options.findIndex((option) => option.right));
	await page.locator('textarea').fill(encode(activity, { items }, right));
	expect(await page.locator('[data-lines]').textContent()).toContain(`${items.length} of ${items.length} right`);
	expect(await page.locator('[data-tallies] .is-right .share').allTextContents()).toContain('1 of 1');
});

test('the table for a spreadsheet is copied from the page', async () => {
	const { page } = await site.revisit(path);
	const code = encode(id, work, picksOf(false));
	expect(await page.locator('[data-export]:visible').count()).toBe(0);
	await page.locator('textarea').fill(code);
	expect(await page.locator('[data-csv]').textContent()).toMatch(`${code},0,${work.items.length},`);
	await page.locator('[data-copy]').click();
	await expect.poll(() => page.locator('[data-copied]').textContent()).toMatch(/Copied|Selected/);
});

test('a code pasted three times counts once, and the page says so', async () => {
	const { page } = await site.revisit(path);
	await page.locator('textarea').fill(
		Array<string>(3)
			.fill(encode(id, work, picksOf(true)))
			.join('\n')
	);
	expect(await page.locator('[data-said]').textContent()).toBe('1 code read, 2 repeated.');
	expect(await page.locator('[data-lines] > li').allTextContents()).toEqual([
		expect.not.stringContaining('again'),
		expect.stringContaining('not counted'),
		expect.stringContaining('not counted')
	]);
	expect(await page.locator('[data-tallies] .is-right .share').first().textContent()).toBe('1 of 1');
});

test('of 20,000 lines of anything so many are shown as a page can, and the rest is told', async () => {
	const { page } = await site.revisit(path);
	await page.locator('textarea').evaluate((typed: HTMLTextAreaElement) => {
		typed.value = Array.from({ length: 20_000 }, (_, i) => `B0IL-${i}-0123-OIL`).join('\n');
		typed.dispatchEvent(new Event('input'));
	});
	expect(await page.locator('[data-lines] > li').count()).toBe(MOST);
	expect(await page.locator('[data-said]').textContent()).toContain(`${20_000 - MOST} more are not`);
});

test('the page says that a code is no proof', () =>
	expect(htmlOf(path)).toMatch(/no proof: anybody can make one up, or copy/));

test('with scripts off the key stands there and says why codes are not read', async () => {
	const { page } = await site.visit(path, { javaScriptEnabled: false });
	expect(await page.locator('textarea:visible').count()).toBe(0);
	expect(await page.locator('[data-work] > summary:visible').count()).toBe(asked.length);
	expect(await page.locator('main').innerText()).toMatch(/needs scripts/);
});

test('the page is found from the classroom and from the guide, which are for teachers', () => {
	for (const from of ['class/', 'class/print/guide/']) expect(htmlOf(from), from).toMatch(/href="[^"]*results\/"/);
});

test('the pages of a lesson and of its activities lead students to no key and to no reader of codes', () => {
	const plans = plansOf(d).map(({ id }) => `class/plan/${id.replace(/^ls-/, '')}/`);
	const keys = sheetsOf(d).filter(({ student }) => !student);
	for (const from of [...plans, ...asked.map(([one]) => pathOf(one))]) {
		const html = htmlOf(from);
		expect(html, from).not.toMatch(/href="[^"]*results\/"/);
		for (const { id } of keys) expect(html, from).not.toContain(`print/${id}/`);
	}
	for (const [i, { activities }] of plansOf(d).entries())
		for (const one of activities) expect(htmlOf(plans[i]!)).toContain(pathOf(one).replace('class/', ''));
});
