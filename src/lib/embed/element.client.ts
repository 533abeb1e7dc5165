/**
 * `<at-the-table chart="moves">`: only the frame, with its manners. What stands between its tags is shown where the script
 * does not run, or the site has no such chart.
 */
import { heightAt, type Measured } from './heights.ts';

/** By what an element may name: the title of the frame, and the heights to keep free. */
export type Embeds = Record<string, readonly [title: string, heights: Measured]>;

/** Options of the embed that are attributes of the same name; the embed itself checks what they say. */
const options = [
	'step',
	'meeting',
	'chapter',
	'select',
	'theme',
	'accent',
	'background',
	'font',
	'radius',
	'motion',
	'controls',
	'view',
	'lang'
];

/** @param folder where the embeds lie, ending in a slash */
export function defineElement(folder: string, embeds: Embeds) {
	class AtTheTable extends HTMLElement {
		// As a getter: a field would be lowered for older browsers into three hundred bytes.
		static get observedAttributes() {
			return ['chart', 'record', ...options];
		}

		connectedCallback() {
			this.draw();
		}
		attributeChangedCallback() {
			// Several attributes may change in one go.
			queueMicrotask(() => this.draw());
		}
		private draw() {
			const record = this.getAttribute('record') ?? '';
			const name = this.getAttribute('chart') ?? (record ? 'records' : 'story');
			if (!this.isConnected || !Object.hasOwn(embeds, name) || !/^[a-z\d-]*$/.test(record)) return;
			const url = new URL(record ? `records/${record}/` : `${name}/`, folder);
			for (const option of options) {
				const value = this.getAttribute(option);
				if (value) url.searchParams.set(option, value);
			}
			const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
			if (root.querySelector('iframe')?.src === url.href) return;
			const [title, rows] = embeds[name]!;
			// A new frame for a new address: one that is led elsewhere would leave an entry in the history of the page.
			const frame = document.createElement('iframe');
			frame.title = this.title || title;
			frame.loading = 'lazy';
			// A frame of the page's own origin that might run scripts too could take its sandbox off.
			const foreign = folder.startsWith(`${origin}/`) ? '' : ' allow-same-origin';
			frame.sandbox = `allow-scripts allow-popups allow-popups-to-escape-sandbox${foreign}`;
			frame.style.cssText = 'display:block;width:100%;border:0';
			frame.src = url.href;
			root.replaceChildren(frame);
			frame.style.height = `${Number(this.getAttribute('height')) || heightAt(rows, frame.clientWidth)}px`;
		}
	}
	if (!customElements.get('at-the-table')) customElements.define('at-the-table', AtTheTable);
}
