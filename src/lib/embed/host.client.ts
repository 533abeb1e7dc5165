/**
 * The script for a page that frames an embed and runs no other that fits frames: `/embed/embed.js`. It gives every embed
 * the height it asks for, tells those that ask where they stand in the window, and brings the element `<at-the-table>`.
 * May be included before or after the frames, and as often as a page likes: one listener does it all.
 */
import { defineElement } from './element.client.ts';
import { elementsIn, frameOf, framesIn, isOurs, type Places } from './frames.client.ts';
import { obey } from './height-of-frame.client.ts';
import { scrollTo } from './host-scroll.client.ts';
import { feed } from './position-feed.client.ts';

const mark = Symbol.for('at-the-table');
const page = window as typeof window & { [mark]?: Places };
const started = page[mark];
/** The folders that the embeds of this page come from: one for each address that the script was included from. */
const places = (page[mark] ??= new Set());
const { currentScript } = document;
/** A module is not told its element, nor is a script in a shadow root; and an image named `currentScript` is none. */
const scripts =
	currentScript instanceof HTMLScriptElement
		? [currentScript]
		: elementsIn(document).filter((node) => node.matches('script[src*="/embed/embed.js"]'));
const folders = scripts.map((script) => new URL('.', (script as HTMLScriptElement).src).href);
for (const folder of folders) places.add(folder);

if (!started) {
	const tellPosition = feed();
	/** What was said last by each frame: it is done once before the page is drawn, however often it was said. */
	const waiting = new Map<HTMLIFrameElement, { height?: unknown; top?: unknown }>();
	const work = () => {
		for (const [frame, { height, top }] of waiting) {
			if (obey(frame, height)) tellPosition();
			scrollTo(frame, top);
		}
		waiting.clear();
	};
	addEventListener('message', (message: MessageEvent<unknown>) => {
		if (typeof message.data !== 'object' || !message.data) return;
		const { type, sentinel, height, top } = message.data as Record<string, unknown>;
		const watches = type === 'at-the-table:watch';
		const scrolls = type === 'at-the-table:scroll';
		if (!watches && !scrolls && (type !== 'embed-size' || sentinel !== 'amp')) return;
		const frame = frameOf(message, places);
		if (!frame) return;
		if (watches) return tellPosition(frame);
		if (!waiting.size) requestAnimationFrame(work);
		waiting.set(frame, { ...waiting.get(frame), ...(scrolls ? { top } : { height }) });
	});
}
if (folders[0]) defineElement(folders[0], __EMBEDS__);
else console.warn('At the Table: include this script by <script async src="…/embed/embed.js"></script>');
// Those that spoke before anybody listened say it again.
for (const frame of framesIn())
	if (isOurs(frame, places)) frame.contentWindow?.postMessage({ type: 'at-the-table:hello' }, '*');
