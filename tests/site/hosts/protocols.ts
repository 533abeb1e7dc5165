/** Pages that speak the protocol of a host whose own code is not ours to ship: written from the messages alone. */
import { escaped, frame, hostPage, type Slot } from './page.ts';

/** A script that is called with the frame that a message came from, and its data, which it looks at as those hosts do. */
const onMessage = (body: string) => `<script>
	addEventListener('message', ({ source, data }) => {
		const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === source);
		${body}
	});
</script>`;

export const amp = (slots: Slot[]) =>
	hostPage(
		slots.map((slot) => ({ ...slot, src: `${slot.src}#amp=1` })),
		(slot) => frame(slot, 'sandbox="allow-scripts allow-popups"'),
		onMessage(`if (data.sentinel !== 'amp' || !frame) return;
		if (data.type === 'embed-size' && data.height >= 100) frame.height = data.height;`)
	);

export const datawrapper = (slots: Slot[]) =>
	hostPage(
		slots,
		(slot) => frame(slot),
		onMessage(`const heights = data['datawrapper-height'];
		for (const id in heights ?? {}) if (frame) frame.style.height = heights[id] + 'px';`)
	);

/** The older kind does not ask who sent it: it looks for the id. */
export const datawrapperById = (slots: Slot[]) =>
	hostPage(
		slots.map((slot) => ({ ...slot, src: `${slot.src}?id=${slot.id}` })),
		(slot) => frame(slot),
		onMessage(`for (const id in data['datawrapper-height'] ?? {})
			document.querySelector("iframe[src*='" + id + "']").style.height = data['datawrapper-height'][id] + 'px';`)
	);

export const iframeResizer5 = (slots: Slot[]) =>
	hostPage(
		slots,
		(slot) => frame(slot),
		`<script>
		const begun = new Set();
		const greet = (frame) => frame.contentWindow.postMessage('[iFrameSizer]' + frame.id + ':8:false:false:32:true:true:' +
			':auto:::0:false:parent:auto:true:0::true:::key:5.5.9:false', '*');
		for (const frame of document.querySelectorAll('iframe')) frame.addEventListener('load', () => greet(frame));
		</script>` +
			onMessage(`if (typeof data !== 'string' || !frame) return;
		if (data === '[iFrameResizerChild]Ready') return greet(frame);
		const [id, height, width, type] = data.slice('[iFrameSizer]'.length).split(':');
		if (id !== frame.id) throw new Error('message for an unknown frame: ' + data);
		if (type === 'init') begun.add(id);
		if (begun.has(id) && Number(height) && Number(width)) frame.style.height = height + 'px';`)
	);

/** The Guardian puts the markup itself into the page. */
export const guardian = (slots: Slot[]) =>
	hostPage(
		slots,
		({ id, html }) => `<iframe id="${id}" title="${id}" srcdoc="${escaped(html)}"></iframe>`,
		onMessage(`if (frame && data.kind === 'interactive:height') frame.style.height = data.height + 'px';`)
	);

/** WordPress holds a frame of a provider it does not know in a sandbox, and between 200 and 1000 pixels. */
export const wordpress = (slots: Slot[]) =>
	hostPage(
		slots.map((slot) => ({ ...slot, src: `${slot.src}#?secret=s${slot.id.replace(/\W/g, '')}` })),
		(slot) => frame(slot, 'class="wp-embedded-content" sandbox="allow-scripts" security="restricted"'),
		onMessage(`if (!frame || data.message !== 'height' || !frame.src.endsWith('#?secret=' + data.secret)) return;
		frame.height = Math.min(1000, Math.max(200, data.value));`)
	);

/** A browser that sizes frames itself. In the frame, `requestResize` stands for the browser's (see `resizeByBrowser`). */
export const native = (slots: Slot[]) =>
	hostPage(
		slots,
		(slot) => frame(slot),
		onMessage(`if (frame && data.browser) frame.style.height = data.browser + 'px';`)
	);

/** Runs in every frame of the native host's page, before anything else. */
export function resizeByBrowser() {
	if (window === parent) return;
	Object.assign(window, {
		requestResize() {
			const asked = document.querySelector('head > meta[name="responsive-embedded-sizing"]');
			if (!asked) throw new DOMException('the page has not opted in', 'NotAllowedError');
			parent.postMessage({ browser: document.documentElement.offsetHeight }, '*');
		}
	});
}
