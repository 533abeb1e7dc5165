/** Where a host allows nothing but scripts: the embed is whole, asks for nothing else, and lets the keyboard through. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { framesOf } from './hosts/fits.ts';
import { useHosts } from './hosts/use-hosts.ts';
import { embedPages, htmlOf, useSite } from './site.ts';

declare const axe: {
	run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const site = useSite({ base: '/deep/er/' });
const hosts = useHosts(site);
const charts = embedPages.filter((path) => !/story|records/.test(path));
const record = embedPages.find((path) => path.includes('records/'))!;
const shown = [...charts, 'embed/story/', record];

const hostOf = (
	src: string,
	more = ''
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
	<link rel="icon" href="data:,"><style>iframe { width: 700px; height: 900px; border: 0 }</style></head><body>
	<button id="before">Before</button><iframe title="x" src="${src}" ${more}></iframe><button id="after">After</button></body></html>`;

/** Units of the window's height, and shares of a height on html or body: with a host that obeys, they would grow for ever. */
function leaning(html: string): string[] {
	const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css).join('\n');
	const shares = styles.match(/(?<![\w.#-])(html|body|:root)\b[^{}]*\{[^}]*height:\s*[\d.]+%/g) ?? [];
	return [...(styles.match(/[\d.]*\d[sld]?v(h|b|min|max)\b/g) ?? []), ...shares];
}

test('no embed depends on the height of its window', () => {
	expect(embedPages.flatMap((path) => leaning(htmlOf(path)).map((found) => `${path}: ${found}`))).toEqual([]);
	expect(leaning('<style>.x{min-height:.5svh}html,body{margin:0;height:100%}</style>')).toHaveLength(2);
});

describe.each(shown)('/%s with sandbox="allow-scripts" alone', (path) => {
	test('one request; then, cut off from the network, everything works', async () => {
		const { page, noise, close } = await hosts.open('<link rel="icon" href="data:,">');
		const requests: string[] = [];
		page.on('request', (request) => request.url().startsWith(site.url()) && requests.push(request.url()));
		await page.setContent(hostOf(site.url() + path, 'sandbox="allow-scripts"'), { waitUntil: 'load' });
		const [frame] = await framesOf(page);
		await page.context().setOffline(true);
		expect(await frame!.evaluate(() => self.origin)).toBe('null');
		expect(await frame!.evaluate(() => document.documentElement.dataset.scripts)).toBe('on');
		await frame!.evaluate(async () => {
			const buttons = [...document.querySelectorAll<HTMLElement>('main button:not(dialog *)')];
			for (const button of buttons.filter((each) => each.checkVisibility())) {
				button.click();
				await new Promise((drawn) => requestAnimationFrame(drawn));
			}
			for (const field of document.querySelectorAll<HTMLSelectElement>('main select')) {
				for (let i = field.options.length - 1; i >= 0; i--) {
					field.selectedIndex = i;
					field.dispatchEvent(new Event('change', { bubbles: true }));
				}
			}
		});
		if (charts.includes(path)) {
			await frame!.evaluate(() => {
				const marks = [...document.querySelectorAll('[data-chart] a[data-open]')];
				const seen = marks.find((mark) => mark.checkVisibility())!;
				seen.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			});
			expect(await frame!.locator('dialog[open] .claim').count()).toBeGreaterThan(0);
			await page.keyboard.press('Escape');
			expect(await frame!.locator('dialog[open]').count()).toBe(0);
		}
		expect(requests).toEqual([site.url() + path]);
		expect(noise).toEqual([]);
		await close();
	});
});

describe.each([charts[0]!, record])('/%s by keyboard', (path) => {
	const focus = async (frame: Frame) =>
		frame.evaluate(() =>
			document.hasFocus() && document.activeElement !== document.body ? document.activeElement!.outerHTML : ''
		);

	test.each(['Tab', 'Shift+Tab'])('%s leads in, through and out', async (key) => {
		const { page, close } = await hosts.open(hostOf(site.url() + path));
		const [frame] = await framesOf(page);
		const [from, to] = key === 'Tab' ? ['#before', '#after'] : ['#after', '#before'];
		await page.locator(from).focus();
		const stops = new Set<string>();
		for (let press = 0; press < 200; press++) {
			await page.keyboard.press(key);
			if (await page.locator(`${to}:focus`).count()) break;
			stops.add(await focus(frame!));
		}
		expect(await page.locator(`${to}:focus`).count()).toBe(1);
		expect(stops.has('')).toBe(false);
		expect(stops.size).toBeGreaterThan(2);
		await close();
	});
});

test('evidence that the address opens leaves the focus in the page of the host', async () => {
	const path = charts.find((path) => /data-evidence-for="/.test(htmlOf(path)))!;
	const id = /data-evidence-for="([^"]+)"/.exec(htmlOf(path))![1]!;
	const { page, noise, close } = await hosts.open(hostOf(''));
	await page.locator('#before').focus();
	await page
		.locator('iframe')
		.evaluate((frame: HTMLIFrameElement, src) => (frame.src = src), `${site.url()}${path}?select=${id}`);
	const frame = page.frameLocator('iframe');
	await frame.locator('dialog[open] .claim').first().waitFor();
	expect(await page.locator('#before:focus').count()).toBe(1);
	expect(await frame.locator(':focus').count()).toBe(0);
	await frame.locator('dialog [data-close]').click();
	expect(await frame.locator('dialog[open]').count()).toBe(0);
	expect(noise).toEqual([]);
	await close();
});

describe('axe finds nothing in a frame', () => {
	const engine = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	const violations = async (frame: Frame) => {
		if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(engine);
		return frame.evaluate(async (tags) => {
			const found = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
			return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
		}, tags);
	};

	test.each(shown)('/%s: light, dark, with options, panel closed and open', async (path) => {
		const { page, close } = await hosts.open(hostOf(`${site.url()}${path}`), { colorScheme: 'light' });
		const [frame] = await framesOf(page);
		const found = {
			light: await violations(frame!),
			dark: [] as string[],
			open: [] as string[],
			options: [] as string[]
		};
		await page.emulateMedia({ colorScheme: 'dark' });
		const mark = frame!.locator('[data-chart] a[data-open]').first();
		if (charts.includes(path))
			await mark.evaluate((mark) => mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
		found.dark = await violations(frame!);
		await page.emulateMedia({ colorScheme: 'light' });
		if (charts.includes(path)) found.open = await violations(frame!);
		const options = '?theme=light&background=ffffff&accent=0b5d3b&radius=12&font=Georgia&controls=none&motion=none';
		await frame!.goto(site.url() + path + options);
		found.options = await violations(frame!);
		expect(found).toEqual({ light: [], dark: [], open: [], options: [] });
		// Negative control: a picture without words.
		await frame!.evaluate(() => document.querySelector('main')!.append(document.createElement('img')));
		expect((await violations(frame!)).join()).toContain('image-alt');
		await close();
	});
});
