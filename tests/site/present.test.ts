/** Present mode as built: every slide of every deck on every projector, keys and clickers. */
import { expect, test } from 'vitest';
import { decks, here, idsOf, story } from './present.ts';
import { htmlOf, useSite } from './site.ts';
import { slideFaults } from './slide-faults.ts';

const site = useSite();
const longest = [...decks].sort((a, b) => htmlOf(b).length - htmlOf(a).length)[0]!;
const projectors = [
	{ width: 1280, height: 720 },
	{ width: 1366, height: 768 },
	{ width: 1024, height: 768 }
];

test('there is a deck for the story and one for every plan', () => {
	expect(decks).toContain(story);
	expect(decks.length).toBeGreaterThan(1);
});

test.each(decks)('/%s: every slide fits every projector, in letters of 24 px, at 7:1', async (path) => {
	const { page, noise } = await site.revisit(path, { viewport: projectors[0]! });
	await page.evaluate(() => document.fonts.ready);
	const ids = await idsOf(page);
	const faults: string[] = [];
	let smallest = Infinity;
	for (const size of projectors) {
		await page.setViewportSize(size);
		await page.keyboard.press('Home');
		for (const id of ids) {
			expect(await here(page)).toBe(id);
			const ways = (await page.locator(`#${id}.kind-step`).count()) ? ['picture', 'words'] : ['picture'];
			for (const way of ways) {
				const seen = await page.evaluate(slideFaults, way === 'picture' && size === projectors[0]);
				smallest = Math.min(smallest, seen.smallest);
				faults.push(...seen.faults.map((fault) => `${size.width}: #${id}, ${way}: ${fault}`));
				if (ways.length > 1) await page.keyboard.press('t');
			}
			await page.keyboard.press('PageDown');
		}
	}
	console.log(`/${path} ${ids.length} slides, smallest letter ${smallest.toFixed(1)} px`);
	expect(faults).toEqual([]);
	expect(noise).toEqual([]);
});

test('dark: the same at 7:1', async () => {
	const { page } = await site.revisit(`${longest}?theme=dark`, { viewport: projectors[0]! });
	const faults: string[] = [];
	for (const id of await idsOf(page)) {
		faults.push(...(await page.evaluate(slideFaults, true)).faults.map((fault) => `#${id}: ${fault}`));
		await page.keyboard.press('PageDown');
	}
	expect(faults).toEqual([]);
});

test('keys and clickers lead through the slides, and the address keeps the place', async () => {
	const { page } = await site.revisit(story);
	const ids = await idsOf(page);
	const steps = await page.evaluate(() => history.length);
	let at = 0;
	for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter']) {
		await page.keyboard.press(key);
		expect(await here(page)).toBe(ids[++at]);
	}
	for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']) {
		await page.keyboard.press(key);
		expect(await here(page)).toBe(ids[--at]);
	}
	await page.keyboard.press('End');
	expect(await here(page)).toBe(ids.at(-1));
	await page.keyboard.press('PageDown');
	expect(await here(page)).toBe(ids.at(-1));
	await page.keyboard.press('Home');
	expect(await here(page)).toBe(ids[0]);
	for (const key of ['Escape', 'Shift', 'x']) await page.keyboard.press(key);
	expect(await here(page)).toBe(ids[0]);

	await page.getByRole('button', { name: 'Next' }).click();
	await page.keyboard.press('t');
	await page.reload();
	expect(await here(page)).toBe(ids[1]);
	expect(await page.locator('.kind-step[data-current] .lines').isVisible()).toBe(true);
	expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('the way out is there on every slide, by mouse and by keyboard, and no clicker takes it', async () => {
	const { page } = await site.revisit(story, { viewport: projectors[0]! });
	const ids = await idsOf(page);
	const out = page.locator('a[data-out]');
	expect(new URL((await out.getAttribute('href'))!, page.url()).pathname).toMatch(/\/class\/$/);
	for (const key of ['PageDown', 'PageUp', '.', 'b', 'Enter', 'Space', 'Escape']) await page.keyboard.press(key);
	expect(await here(page)).toBe(ids[2]);
	expect(await out.isVisible()).toBe(true);

	// A clicker that leads on takes the focus with it, so that its Enter cannot leave the slides.
	await out.focus();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Enter');
	expect(await here(page)).toBe(ids[4]);

	const steps = 2 * (await page.locator('a:visible, button:visible').count());
	for (let i = 0; i < steps && !(await out.evaluate((one) => one === document.activeElement)); i++)
		await page.keyboard.press('Tab');
	await Promise.all([page.waitForURL(/\/class\/$/), page.keyboard.press('Enter')]);
	await page.goBack();
	await page.keyboard.press('Enter');
	expect(page.url()).toContain('/present/story/');
});

test('a dark screen comes back with any key, and stays where it was', async () => {
	const { page } = await site.revisit(`${story}#${'st-' + /id="st-([^"-][^"]*)"/.exec(htmlOf(story))![1]}`);
	const before = await here(page);
	const dark = page.locator('[data-blank]');
	for (const [off, on] of [
		['b', 'b'],
		['.', 'PageDown'],
		['b', 'x'],
		['.', 'Escape']
	] as const) {
		await page.keyboard.press(off);
		expect(await dark.isVisible()).toBe(true);
		expect(await page.evaluate(() => document.elementFromPoint(10, 10)?.matches('[data-blank]'))).toBe(true);
		await page.keyboard.press(on);
		expect([await dark.isVisible(), await here(page)]).toEqual([false, before]);
	}
});

test('a mark opens its evidence over the slide, Escape closes it, and keys do not lead on under it', async () => {
	const { page } = await site.revisit(story, { viewport: projectors[0]! });
	await page.keyboard.press('PageDown');
	const before = await here(page);
	await page.locator('[data-current] a[data-open]:visible').first().click();
	const over = page.locator('dialog[data-evidence]');
	expect(await over.isVisible()).toBe(true);
	expect(await over.innerText()).toMatch(/§ \d/);
	const seen = await page.evaluate(slideFaults, true);
	expect(seen.faults.filter((fault) => /px|:1/.test(fault))).toEqual([]);
	await page.keyboard.press('PageDown');
	expect(await here(page)).toBe(before);
	await page.keyboard.press('Escape');
	expect([await over.isVisible(), await here(page)]).toEqual([false, before]);
	// A link keeps its own Enter.
	await page.locator('[data-current] a[data-open]:visible').first().focus();
	await page.keyboard.press('Enter');
	expect([await over.isVisible(), await here(page)]).toEqual([true, before]);
});

test('letters can be switched off, the keys of clickers stay', async () => {
	const { page } = await site.revisit(story);
	await page.keyboard.press('?');
	await page.getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('b');
	expect(await page.locator('[data-blank]').isVisible()).toBe(false);
	await page.keyboard.press('.');
	expect(await page.locator('[data-blank]').isVisible()).toBe(true);
});

test.each(decks)('/%s without scripts: all slides one below the other, the notes not among them', async (path) => {
	const { page } = await site.revisit(path, { javaScriptEnabled: false, viewport: projectors[0]! });
	const boxes = await Promise.all(
		(await page.locator('[data-slide]').all()).map(async (slide) => ({
			box: (await slide.boundingBox())!,
			shown: await slide.isVisible()
		}))
	);
	expect(boxes.length).toBeGreaterThan(3);
	expect(boxes.every(({ shown }) => shown)).toBe(true);
	expect(boxes.every(({ box }, i) => i === 0 || box.y >= boxes[i - 1]!.box.y + boxes[i - 1]!.box.height - 1)).toBe(
		true
	);
	expect(await page.locator('[data-notes]:visible, [data-bar] button:visible, [data-notes-view]:visible').count()).toBe(
		0
	);
	expect(await page.locator('a[data-out]').isVisible()).toBe(true);
});

test('on a phone a slide scrolls and loses nothing', async () => {
	const { page } = await site.revisit(longest, { viewport: { width: 390, height: 700 } });
	const lost: string[] = [];
	for (const id of await idsOf(page)) {
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		if (wide > 0) lost.push(`#${id}: ${wide} px too wide`);
		await page.keyboard.press('PageDown');
	}
	expect(lost).toEqual([]);
});

test('in a window too small for a slide the keys lead through it before they lead on, and back the same way', async () => {
	const { page } = await site.revisit(longest, { viewport: { width: 640, height: 360 } });
	await page.keyboard.press('Home');
	const ids = await idsOf(page);
	const rest = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
	let higher = 0;
	for (const [i, id] of ids.slice(0, 8).entries()) {
		expect(await here(page)).toBe(id);
		for (let presses = 0; (await rest()) >= 2; presses++) {
			expect(presses, `#${id} comes to its end`).toBeLessThan(12);
			await page.keyboard.press('PageDown');
			expect(await here(page), 'still the same slide').toBe(id);
			higher++;
		}
		if (i < 7) await page.keyboard.press('PageDown');
	}
	expect(higher).toBeGreaterThan(0);
	for (let presses = 0; (await page.evaluate(() => scrollY)) >= 2; presses++) {
		expect(presses).toBeLessThan(12);
		await page.keyboard.press('PageUp');
		expect(await here(page)).toBe(ids[7]);
	}
});
