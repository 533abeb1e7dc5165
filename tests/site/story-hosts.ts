/** Pages of somebody else that frame the story, each with another host script: real packages, or the protocol alone. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { Site } from './site.ts';

const real = (file: string) => readFileSync(`node_modules/${file}`, 'utf8');

/** What a host page holds between its own words: `src` is the address of the embed. */
export type Host = (src: string) => string;

const plain = (src: string, attributes = '') => `<iframe id="story" src="${src}" ${attributes}></iframe>`;
const script = (text: string) => `<script>${text}</script>`;
const frame = `const frame = document.querySelector('iframe');`;
const obeys = `addEventListener('message', ({ source, data }) => {
	if (source === frame.contentWindow && data && data.type === 'embed-size') frame.style.height = data.height + 'px';
});`;

/** Frames that their host makes as tall as they ask, with nothing said of the reader's window. */
export const silent: Host = (src) => plain(src) + script(frame + obeys);

/** Frames of one height, whatever they ask. */
export const fixed =
	(width: number, height: number, attributes = ''): Host =>
	(src) =>
		plain(src, `style="width: ${width}px; height: ${height}px" ${attributes}`);

/** Hosts that tell where the frame stands. */
export const feeds: Record<string, Host> = {
	'the messages of our host script': (src) =>
		plain(src) +
		script(`${frame}${obeys}
			const tell = () => frame.contentWindow.postMessage(
				{ type: 'at-the-table:view', top: frame.getBoundingClientRect().top, height: innerHeight }, '*');
			addEventListener('message', ({ source, data }) => {
				if (source !== frame.contentWindow || !data) return;
				if (data.type === 'at-the-table:watch') { addEventListener('scroll', tell); tell(); }
				if (data.type === 'at-the-table:scroll') scrollBy(0, frame.getBoundingClientRect().top + data.top);
			});`),
	'our host script': (src) => `${plain(src)}<script src="${new URL('../embed.js', src).href}"></script>`,
	'iframe-resizer 4': (src) =>
		plain(src) +
		script(real('iframe-resizer/js/iframeResizer.min.js')) +
		script(`iFrameResize({ checkOrigin: false }, 'iframe');`),
	// Its licence forbids to bundle it: the protocol alone.
	'iframe-resizer 5': (src) =>
		plain(src) +
		script(`${frame}
			const say = (text) => frame.contentWindow.postMessage('[iFrameSizer]' + text, '*');
			const tell = () => say('parentInfo:' + JSON.stringify({
				iframe: frame.getBoundingClientRect(),
				document: { scrollHeight: document.documentElement.scrollHeight },
				viewport: { width: innerWidth, height: innerHeight }
			}));
			addEventListener('message', ({ source, data }) => {
				if (source !== frame.contentWindow || !String(data).startsWith('[iFrameSizer]story:')) return;
				const [, height, , type] = data.slice(13).split(':');
				if (type === 'parentInfo') { addEventListener('scroll', tell); tell(); }
				else if (type === 'scrollToOffset') scrollBy(0, frame.getBoundingClientRect().top + Number(height));
				else frame.style.height = height + 'px';
			});
			frame.onload = () => say('story:8:false:false:32:true:true::auto::null:max:0:false:child:auto:true:::::::true');`)
};

/** Hosts whose word comes seldom: the step follows, and nothing else. */
export const slow: Host = (src) =>
	`<div id="story"></div>${script(real('pym.js/dist/pym.v1.min.js'))}${script(
		`new pym.Parent('story', ${JSON.stringify(src)}, { trackscroll: true });`
	)}`;

/** As the Guardian frames what is scrolled: the frame pinned, one screen high, within a box of the height it asks for. */
export const pinned: Host = (src) =>
	`<div id="runway" style="position: relative">${plain(src, 'style="position: sticky; top: 0; height: 100vh"')}</div>` +
	script(`${frame}
		const runway = document.getElementById('runway');
		addEventListener('message', ({ source, data }) => {
			if (source === frame.contentWindow && data.kind === 'interactive:height') runway.style.height = data.height + 'px';
		});
		addEventListener('scroll', () => {
			const { top, bottom } = runway.getBoundingClientRect();
			const scroll = top > 0 ? 0 : bottom < innerHeight ? 1 : -top;
			frame.contentWindow.postMessage({ kind: 'interactive:scroll', scroll }, '*');
		});`);

export interface Hosted {
	page: Page;
	/** The framed story. */
	story: Frame;
	/** What the console of the host said, which is nothing. */
	noise: string[];
}

const contexts: BrowserContext[] = [];
/** Closes every page that was opened here. */
export const leave = () => Promise.all(contexts.splice(0).map((context) => context.close()));

/** Opens a page of another site that frames the story; waits until the story has begun. */
export async function hosted(site: Site, host: Host, options: BrowserContextOptions, query = ''): Promise<Hosted> {
	const context = await site.browser().newContext(options);
	contexts.push(context);
	const page = await context.newPage();
	const noise: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) noise.push(message.text());
	});
	page.on('pageerror', (error) => noise.push(error.message));
	const body = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
		<title>A page of somebody else</title>
		<style>body { margin: 0 } iframe { display: block; width: 100%; border: 0 } p { height: 700px; margin: 0 }</style>
		<p>Words above.</p>${host(`${site.url()}embed/story/${query}`)}<p>Words below.</p>`;
	const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(body));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	// By another name, so that it is another site.
	await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
	server.close();
	const story = await (await page.waitForSelector('iframe')).contentFrame();
	if (!story) throw new Error('the host has framed nothing');
	await story.waitForSelector('[data-frame]', { state: 'attached' });
	return { page, story, noise };
}

/** The rendering that the framed story has taken, and its step. */
export const rendering = (story: Frame) =>
	story.evaluate(() => ({
		frame: document.documentElement.dataset['frame'],
		mode: document.querySelector<HTMLElement>('[data-story]')!.dataset['mode'],
		step: document.querySelector<HTMLElement>('[data-story-step][data-active]')!.dataset['storyStep'],
		pinned: [...document.querySelectorAll('.story *')].filter((node) =>
			['sticky', 'fixed'].includes(getComputedStyle(node).position)
		).length,
		overflows: document.documentElement.scrollHeight - innerHeight
	}));
