/** Pages that run the real packages, as their documentation says to, and our own script. */
import { escaped, frame, hostPage, type Slot } from './page.ts';

export const pym = (slots: Slot[]) =>
	hostPage(
		slots,
		({ id }) => `<div id="${id}"></div>`,
		`<script src="/pym.js"></script><script>
		for (const [id, src] of ${JSON.stringify(slots.map(({ id, src }) => [id, src]))}) new pym.Parent(id, src, {});
		</script>`
	);

export const frames = (slots: Slot[]) =>
	hostPage(
		slots,
		({ src, id }) => `<div data-frame-src="${escaped(src)}" data-frame-attribute-title="${id}"></div>`,
		'<script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>'
	);

export const sidechain = (slots: Slot[]) =>
	hostPage(
		slots,
		({ src, id }) => `<side-chain id="${id}" src="${escaped(src)}"></side-chain>`,
		'<script src="/sidechain.js"></script>'
	);

export const openIframeResizer = (slots: Slot[]) =>
	hostPage(
		slots,
		(slot) => frame(slot),
		'<script src="/open-iframe-resizer.js"></script><script>iframeResizer.initialize({}, "iframe")</script>'
	);

export const iframeResizer4 = (slots: Slot[]) =>
	hostPage(
		slots,
		(slot) => frame(slot),
		'<script src="/iframe-resizer.js"></script><script>iFrameResize({}, "iframe")</script>'
	);

/** @param script address of our host script */
export const ownScript = (script: string) => (slots: Slot[]) =>
	hostPage(slots, (slot) => frame(slot), `<script src="${script}"></script>`);

/** @param script address of our host script */
export const ownElement = (script: string) => (slots: Slot[]) =>
	hostPage(
		slots,
		({ src, id }) => {
			const [, record, chart] = /embed\/(?:records\/([\w-]+)|([\w-]+))\//.exec(src) ?? [];
			const what = record ? `record="${record}"` : `chart="${chart}"`;
			return `<at-the-table id="${id}" ${what}><a href="${escaped(src)}">${id}</a></at-the-table>`;
		},
		`<script async src="${script}"></script>`
	);
