/**
 * The script for a page that frames an embed and runs no other that fits frames: `/embed/embed.js`. It gives every embed
 * the height it asks for, tells those that ask where they stand in the window, and brings the element `<at-the-table>`.
 * May be included before or after the frames, and as often as a page likes: one listener does it all.
 */
import { defineElement } from './element.client.ts';
import { framesIn, type Places } from './frames.client.ts';
import { obey } from './height-of-frame.client.ts';
import { scrollTo } from './host-scroll.client.ts';
import { feed } from './position-feed.client.ts';

const mark = Symbol.for('at-the-table');
const page = window as typeof window & { [mark]?: Places };
const started = page[mark];
/** The folders that the embeds of this page come from: one for each address that the script was included from. */
const places = (page[mark] ??= new Set());
const script = document.currentScript as HTMLScriptElement | null;
const folder = script?.src && new URL('.', script.src).href;
if (folder) places.add(folder);

if (!started) {
	const tellPosition = feed();
	addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		if (typeof data !== 'object' || !data) return;
		const { type, sentinel, height, top } = data as Record<string, unknown>;
		const frame = framesIn(places).find(({ contentWindow }) => contentWindow && contentWindow === source);
		if (!frame) return;
		if (type === 'at-the-table:watch') tellPosition(frame);
		else if (type === 'at-the-table:scroll') scrollTo(frame, top);
		else if (type === 'embed-size' && sentinel === 'amp' && obey(frame, height)) tellPosition();
	});
}
if (folder) defineElement(folder, __EMBEDS__);
// Those that spoke before anybody listened say it again.
for (const { contentWindow } of framesIn(places)) contentWindow?.postMessage({ type: 'at-the-table:hello' }, '*');
