/** Snippets where a host takes things out of them, or allows no styles: with real sanitizers, in a real browser. */
import { readFileSync } from 'node:fs';
import sanitizeHtml from 'sanitize-html';
import { beforeAll, expect, test } from 'vitest';
import type { Format } from '../../src/lib/embed/snippets.ts';
import { useHosts } from './hosts/use-hosts.ts';
import { useSite } from './site.ts';

declare const DOMPurify: { sanitize: (html: string) => string };

const site = useSite();
const hosts = useHosts(site);
const formats: Format[] = ['script', 'iframe', 'element', 'amp', 'image', 'card'];
const snippets: Record<string, string> = {};
beforeAll(async () => {
	const { page } = await site.visit('embed/?chart=moves');
	for (const format of formats)
		snippets[format] = await page.locator(`[data-format="${format}"] textarea`).inputValue();
});

const page = (body: string, head = '') =>
	`<!doctype html><meta charset="utf-8">${head}<title>A host</title><link rel="icon" href="data:,">${body}`;

/** As WordPress leaves it for who may write no HTML of their own: text, links and pictures. */
const plain = (html: string) =>
	sanitizeHtml(html, {
		allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img'],
		allowedAttributes: { a: ['href'], img: ['src', 'alt', 'width', 'height'] }
	});

/** What is left in a page of the host: pictures that can be seen, and links by their words. */
async function left(html: string) {
	const { page: opened, noise, close } = await hosts.open(page(html));
	const images = opened.locator('img:visible');
	const pictures = await images.evaluateAll((all) =>
		Promise.all(
			all.map(async (image) => {
				const picture = image as HTMLImageElement;
				picture.loading = 'eager';
				await picture.decode();
				return { src: picture.src, link: picture.closest('a')?.href, wide: picture.clientWidth > 200 };
			})
		)
	);
	const captions = await opened
		.locator('figcaption a:visible')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	const frames = await opened.locator('iframe, script[src]').count();
	await close();
	return { pictures, captions, frames, noise };
}
const whole = () => ({
	pictures: [{ src: `${site.url()}pictures/moves.png`, link: `${site.url()}moves/`, wide: true }],
	captions: [`${site.url()}moves/`],
	frames: 0,
	noise: []
});

test.each(formats)('%s: stripped as WordPress does, leaves one picture with its link and caption', async (format) =>
	expect(await left(plain(snippets[format]!))).toEqual(whole())
);

// A page for AMP may hide a picture in `noscript` alone, whose content DOMPurify takes out.
test.each(formats.filter((format) => format !== 'amp'))(
	'%s: stripped by DOMPurify, leaves the same',
	async (format) => {
		const { page: opened, close } = await hosts.open(page(''));
		await opened.addScriptTag({ content: readFileSync('node_modules/dompurify/dist/purify.min.js', 'utf8') });
		const clean = await opened.evaluate((html) => DOMPurify.sanitize(html), snippets[format]!);
		await close();
		expect(await left(clean)).toEqual(whole());
	}
);

test.each(['script', 'iframe'] as const)(
	'%s, whole: the frame alone is shown, and no picture is asked for',
	async (format) => {
		const { page: opened, close } = await hosts.open(page(''));
		const asked: string[] = [];
		opened.on('request', (request) => asked.push(request.url()));
		await opened.setContent(page(snippets[format]!), { waitUntil: 'load' });
		await opened.frameLocator('iframe').locator('h1').waitFor();
		await opened.waitForTimeout(500);
		expect(await opened.locator('img:visible, figcaption:visible').count()).toBe(0);
		expect(asked.filter((url) => url.includes('/pictures/'))).toEqual([]);
		await close();
	}
);

test('put into a page by a script, the picture goes when the frame is there', async () => {
	const { page: opened, close } = await hosts.open(
		page(`<div id="here"></div><script src="${site.url()}embed/embed.js"></script>`)
	);
	await opened.evaluate((html) => void (document.querySelector('#here')!.innerHTML = html), snippets['iframe']!);
	await opened.frameLocator('iframe').locator('h1').waitFor();
	await expect.poll(() => opened.locator('figure').count()).toBe(0);
	await close();
});

test.each(['script', 'iframe', 'element', 'image', 'card'] as const)(
	'%s: a page that allows no styles but its own has nothing to refuse',
	async (format) => {
		const policy = `default-src 'none'; style-src 'nonce-a'; script-src ${site.url()}; frame-src ${site.url()}; img-src ${site.url()} data:`;
		const {
			page: opened,
			noise,
			close
		} = await hosts.open(page(snippets[format]!, `<meta http-equiv="content-security-policy" content="${policy}">`));
		const shown = opened.locator(format === 'image' || format === 'card' ? 'img' : 'iframe').first();
		await shown.waitFor();
		const box = (await shown.boundingBox())!;
		expect(box.x + box.width).toBeLessThanOrEqual(800);
		expect(box.width).toBeGreaterThan(300);
		expect(noise).toEqual([]);
		await close();
	}
);
