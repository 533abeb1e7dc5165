/** The story in pages of somebody else: told as far as the host lets it, and never a trap. */
import type { Frame } from 'playwright-core';
import { afterAll, describe, test } from 'vitest';
import { useSite } from './site.ts';
import { desk, phone, stepIds, switchMode } from './story.ts';
import { feeds, fixed, hosted, leave, pinned, rendering, silent, slow, type Hosted } from './story-hosts.ts';

const site = useSite();
afterAll(leave);
const POSITIONS = 20;
/** Share of the reader's window, from the top, at which words count as read. */
const LINE = 0.62;
/** Height of the bar, below which the picture stays. */
const BAR = 48;

/** Waits until the frame has the height it asked for. */
const fitted = async ({ page, story }: Hosted) => {
	const height = () => story.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
	const given = () => page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().height);
	for (let tries = 0; tries < 100 && Math.abs((await height()) - (await given())) > 1; tries++)
		await page.waitForTimeout(50);
};

/** The next message of the host and two frames more: the step that is active then. */
const afterNextMessage = (story: Frame) =>
	story.evaluate(
		() =>
			new Promise<string>((done) => {
				const active = () =>
					document.querySelector<HTMLElement>('[data-story-step][data-active]')!.dataset['storyStep']!;
				const look = () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(active()))));
				addEventListener('message', look, { once: true });
			})
	);

/** The step at the reading line of the host's window, out of the boxes on the screen alone. */
async function seen({ page, story }: Hosted, words: 'say' | 'step') {
	const [top, height] = await page.evaluate(() => [
		document.querySelector('iframe')!.getBoundingClientRect().top,
		innerHeight
	]);
	const boxes = await story.evaluate(
		(words) =>
			[...document.querySelectorAll('[data-story-step]')].map((step) => {
				const parts = words === 'say' ? [step.querySelector('.say')!] : [...step.children];
				return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
			}),
		words
	);
	const at = boxes.findIndex((bottom) => top! + bottom > height! * LINE);
	return stepIds[at < 0 ? stepIds.length - 1 : at];
}

/** What stays in the reader's window: the upper edges of bar and picture, from the top of that window. */
async function kept({ page, story }: Hosted) {
	const top = await page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().top);
	return story.evaluate(
		(top) =>
			['.story-bar', '[data-active] figure'].map(
				(selector) => Math.round(top + document.querySelector(selector)!.getBoundingClientRect().top) + 0
			),
		top
	);
}

const historyLength = ({ page }: Hosted) => page.evaluate(() => history.length);

/** Scrolls the host through the frame; at each position the active step must be the one that is seen. */
async function readThrough(hosting: Hosted, words: 'say' | 'step', pace: number) {
	const { page, story } = hosting;
	const range = await page.evaluate(() => {
		const runway = document.querySelector('#runway, iframe')!.getBoundingClientRect();
		return [scrollY + runway.top - 300, scrollY + runway.bottom - innerHeight];
	});
	const said: { active: string; seen: string | undefined }[] = [];
	for (let i = 0; i < POSITIONS; i++) {
		await page.waitForTimeout(pace);
		const active = afterNextMessage(story);
		const to = range[0]! + ((range[1]! - range[0]!) * (i + 0.5)) / POSITIONS;
		await page.evaluate((to) => scrollTo(0, to), to);
		said.push({ active: await active, seen: await seen(hosting, words) });
	}
	return said;
}

describe.concurrent('with the host’s scroll', () => {
	test.for([
		['our host script', phone],
		['our host script', desk],
		['the messages of our host script', phone],
		['iframe-resizer 4', phone],
		['iframe-resizer 5', desk]
	] as const)(
		'%s %#: the step follows within two frames, bar and picture stay in the window',
		async ([name, options], { expect }) => {
			const hosting = await hosted(site, feeds[name]!, options);
			await hosting.story.waitForSelector('[data-frame="followed"]', { state: 'attached' });
			await fitted(hosting);
			const before = await historyLength(hosting);
			const said = await readThrough(hosting, 'say', 50);
			expect(said.map(({ active }) => active)).toEqual(said.map(({ seen }) => seen));
			expect(new Set(said.map(({ active }) => active)).size, 'different steps').toBeGreaterThan(10);
			await hosting.page.evaluate(() => scrollBy(0, -2000));
			await expect.poll(() => kept(hosting)).toEqual([0, BAR]);
			expect((await rendering(hosting.story)).overflows, 'an inner scrollbar').toBeLessThanOrEqual(0);
			expect(await historyLength(hosting)).toBe(before);
			expect(hosting.noise).toEqual([]);
		}
	);

	test('pym.js tells seldom: the step follows, the pictures stay with their words', async ({ expect }) => {
		const hosting = await hosted(site, slow, desk);
		await fitted(hosting);
		expect((await rendering(hosting.story)).frame, 'asked once, and not yet told of any scrolling').toBe('unrolled');
		const said = await readThrough(hosting, 'step', 130);
		expect(said.map(({ active }) => active)).toEqual(said.map(({ seen }) => seen));
		expect(await rendering(hosting.story)).toMatchObject({ frame: 'marked', mode: 'scroll', pinned: 0 });
		expect(hosting.noise).toEqual([]);
	});

	test('the Guardian pins the frame: the story scrolls inside as on the site, by the host’s word alone', async ({
		expect
	}) => {
		const hosting = await hosted(site, pinned, phone);
		const { page, story } = hosting;
		await page.evaluate(() => scrollTo(0, 600));
		await story.waitForSelector('[data-frame="pinned"]', { state: 'attached' });
		const length = await historyLength(hosting);
		const said = await readThrough(hosting, 'say', 50);
		expect(said.map(({ active }) => active)).toEqual(said.map(({ seen }) => seen));
		expect(new Set(said.map(({ active }) => active)).size).toBeGreaterThan(10);
		await page.evaluate(() => scrollBy(0, -2000));
		await expect.poll(() => kept(hosting)).toEqual([0, BAR]);
		expect(await page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().top)).toBe(0);
		expect(await story.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('hidden');
		expect(await historyLength(hosting)).toBe(length);
		expect(hosting.noise).toEqual([]);
	});

	test('a feed that comes amid the reading moves nothing; back at the top the pictures follow', async ({ expect }) => {
		const late = feeds['the messages of our host script']!;
		const hosting = await hosted(site, (src) => late(src).replace("'at-the-table:watch'", "'later'"), desk);
		const { page, story } = hosting;
		await fitted(hosting);
		await page.evaluate(() => scrollTo(0, 5000));
		const before = await story.evaluate(() => document.documentElement.scrollHeight);
		const tell = () =>
			page.evaluate(() => {
				const frame = document.querySelector('iframe')!;
				const { top } = frame.getBoundingClientRect();
				frame.contentWindow!.postMessage({ type: 'at-the-table:view', top, height: innerHeight }, '*');
			});
		const active = afterNextMessage(story);
		await tell();
		expect(await active).toBe(await seen(hosting, 'step'));
		expect((await rendering(story)).frame).toBe('marked');
		expect(await story.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
		await page.evaluate(() => scrollTo(0, 600));
		await tell();
		await story.waitForSelector('[data-frame="followed"]', { state: 'attached' });
	});

	test.for([
		['a phone', phone],
		['a desk', desk]
	] as const)(
		'one step at a time and back on %s: the step stays in the host’s window',
		async ([, options], { expect }) => {
			const hosting = await hosted(site, feeds['our host script']!, options);
			const { page, story } = hosting;
			await story.waitForSelector('[data-frame="followed"]', { state: 'attached' });
			await fitted(hosting);
			const active = afterNextMessage(story);
			await page.evaluate(() => scrollTo(0, 5000));
			const step = await active;
			await switchMode(story);
			expect(await rendering(story)).toMatchObject({ frame: 'unrolled', mode: 'steps', step });
			await expect.poll(async () => (await kept(hosting))[0]).toBe(0);
			await switchMode(story);
			await expect.poll(() => kept(hosting)).toEqual([0, BAR]);
			expect(await rendering(story)).toMatchObject({ frame: 'followed', mode: 'scroll', step });
			// What was the frame's height with a single step in it is no measure of the reader's screen.
			const screen = await story.evaluate(() => document.documentElement.style.getPropertyValue('--screen'));
			expect(screen).toBe(`${options.viewport.height}px`);
			// And so does a turn of the page.
			await story.click('[data-turn="next"]');
			const next = stepIds[stepIds.indexOf(step) + 1];
			await expect.poll(async () => [(await rendering(story)).step, await seen(hosting, 'say')]).toEqual([next, next]);
		}
	);
});

describe.concurrent('without it', () => {
	test.for([
		['a phone', phone],
		['a desk', desk]
	] as const)('a frame as tall as it asks, on %s: unrolled', async ([, options], { expect }) => {
		const hosting = await hosted(site, silent, options);
		await fitted(hosting);
		await hosting.page.waitForTimeout(1200);
		expect(await rendering(hosting.story)).toEqual({
			frame: 'unrolled',
			mode: 'scroll',
			step: stepIds[0],
			pinned: 0,
			overflows: 0
		});
		// Every step with its picture, and no gap that a screen would fill.
		const gaps = await hosting.story.evaluate(() => {
			const parts = [...document.querySelectorAll('.say > div > div, .story-step > figure, .story-step > figure *')];
			const boxes = parts.map((part) => part.getBoundingClientRect()).filter(({ height }) => height);
			const edges = boxes.map(({ top, bottom }) => ({ top, bottom })).sort((a, b) => a.top - b.top);
			let down = edges[0]!.bottom;
			return Math.max(
				...edges.map(({ top, bottom }) => {
					const gap = top - down;
					down = Math.max(down, bottom);
					return gap;
				})
			);
		});
		expect(gaps).toBeLessThan(120);
		expect(await hosting.story.locator('.story-step > figure:visible').count()).toBe(stepIds.length);
		expect(hosting.noise).toEqual([]);
	});

	test('a step of the list is shown by itself, as nobody can scroll to it; the history keeps its length', async ({
		expect
	}) => {
		const hosting = await hosted(site, silent, phone);
		const { page, story } = hosting;
		await fitted(hosting);
		const before = [await historyLength(hosting), story.url()];
		await story.click('.rail summary');
		await story.click(`[data-rail="${stepIds[8]}"]`);
		expect(await rendering(story)).toMatchObject({ frame: 'unrolled', mode: 'steps', step: stepIds[8], overflows: 0 });
		await story.click('[data-turn="next"]');
		expect((await rendering(story)).step).toBe(stepIds[9]);
		expect([await historyLength(hosting), story.url()]).toEqual(before);
		expect(page.context().pages(), 'no new window').toHaveLength(1);
	});

	test.for([
		[360, 480, ''],
		[360, 480, 'scrolling="no"'],
		[700, 600, ''],
		[700, 600, 'scrolling="no"']
	] as const)(
		'a frame of %i x %i px stays so (%s): every step is reached by turning, every row of it by scrolling',
		async ([width, height, attributes], { expect }) => {
			const hosting = await hosted(site, fixed(width, height, attributes), desk);
			const { page, story } = hosting;
			await story.waitForSelector('[data-frame="boxed"]', { state: 'attached' });
			await page.evaluate(() => document.querySelector('iframe')!.scrollIntoView());
			const length = await historyLength(hosting);
			// All of it in the frame, as a reader turns there: at each step what of it can be seen, and brought into sight.
			const steps = await story.evaluate(async (height) => {
				const find = (selector: string) => document.querySelector(selector)!;
				const box = find('[data-embed]');
				const seen = [];
				for (;;) {
					await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
					const [heading, bar, end] = ['[data-active] [data-title]', '.story-bar', '.credit'].map((part) =>
						find(part).getBoundingClientRect()
					);
					seen.push({
						step: (find('[data-active]') as HTMLElement).dataset['storyStep'],
						heading: heading!.top >= bar!.bottom - 1 && heading!.bottom <= height,
						reach: box.clientHeight === height && end!.bottom + box.scrollTop <= box.scrollHeight + 1,
						fits: box.scrollWidth <= box.clientWidth && document.documentElement.scrollHeight <= height,
						bar: bar!.top
					});
					const next = find('[data-turn="next"]') as HTMLElement;
					if (next.getAttribute('aria-disabled') === 'true') return seen;
					next.click();
				}
			}, height);
			const { bar } = steps[0]!;
			expect(steps).toEqual(stepIds.map((step) => ({ step, heading: true, reach: true, fits: true, bar })));
			await page.mouse.move(width / 2, height / 2);
			await page.mouse.wheel(0, 300);
			await expect
				.poll(() => story.evaluate(() => document.querySelector('[data-embed]')!.scrollTop))
				.toBeGreaterThan(0);
			expect(await historyLength(hosting)).toBe(length);
			expect(hosting.noise).toEqual([]);
		}
	);

	test('in a frame of one height the reader may scroll instead, and the step stays', async ({ expect }) => {
		const hosting = await hosted(site, fixed(700, 600, 'scrolling="no"'), desk);
		const { page, story } = hosting;
		await story.waitForSelector('[data-frame="boxed"]', { state: 'attached' });
		for (let i = 0; i < 3; i++) await story.click('[data-turn="next"]');
		await switchMode(story);
		await page.waitForTimeout(100);
		expect(await rendering(story)).toMatchObject({ frame: 'boxed', mode: 'scroll', step: stepIds[3], overflows: 0 });
		await page.evaluate(() => document.querySelector('iframe')!.scrollIntoView());
		await page.mouse.move(300, 550);
		await page.mouse.wheel(0, 1200);
		await expect.poll(async () => stepIds.indexOf((await rendering(story)).step!)).toBeGreaterThan(3);
		const step = (await rendering(story)).step;
		await switchMode(story);
		expect(await rendering(story)).toMatchObject({ mode: 'steps', step });
		// The frame becomes another one: the box goes along.
		await page.evaluate(() => (document.querySelector('iframe')!.style.height = '420px'));
		await expect.poll(() => story.evaluate(() => document.querySelector('[data-embed]')!.clientHeight)).toBe(420);
		// A host that obeys late: what was asked for at first still holds.
		await page.evaluate(() => {
			const frame = document.querySelector('iframe')!;
			addEventListener('message', ({ data }) => {
				if (data.type === 'embed-size') frame.style.height = `${data.height}px`;
			});
			frame.contentWindow!.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
		});
		await expect.poll(() => rendering(story)).toMatchObject({ frame: 'unrolled', mode: 'steps', step });
	});
});

describe.concurrent('the address of the frame', () => {
	test('names a step, which is shown by itself wherever it stands', async ({ expect }) => {
		const { story } = await hosted(site, feeds['the messages of our host script']!, desk, `?step=${stepIds[4]}`);
		expect(await rendering(story)).toMatchObject({ frame: 'unrolled', mode: 'steps', step: stepIds[4] });
	});

	test('asks for stillness: steps, and nothing moves', async ({ expect }) => {
		const { story } = await hosted(site, feeds['iframe-resizer 4']!, desk, '?motion=none');
		expect(await rendering(story)).toMatchObject({ frame: 'unrolled', mode: 'steps', overflows: 0 });
		await story.click('[data-turn="next"]');
		const moving = await story.evaluate(
			() => document.getAnimations().length + document.querySelectorAll('figure [style*="transform"]').length
		);
		expect(moving).toBe(0);
	});

	test('opened as a page of its own it is told as on the site', async ({ expect }) => {
		const { page, noise } = await site.visit('embed/story/', phone);
		await page.waitForSelector('[data-frame="page"]', { state: 'attached' });
		await page.evaluate(() => scrollTo(0, 6000));
		await expect.poll(() => page.locator('[data-active]').getAttribute('data-story-step')).not.toBe(stepIds[0]);
		expect(await page.locator('[data-active] figure').evaluate((figure) => figure.getBoundingClientRect().top)).toBe(
			BAR
		);
		expect(noise).toEqual([]);
	});
});
