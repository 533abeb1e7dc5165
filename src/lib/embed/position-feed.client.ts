/** Tells frames that have asked where they stand in the reader's window, while they are near it. */
import { originOf } from './frames.client.ts';

/**
 * Starts to look; nothing is looked at before the first frame has asked.
 * @returns to be called with a frame that asks, and without one where something may have moved
 */
export function feed(): (frame?: HTMLIFrameElement) => void {
	/** Whether the last thing a frame heard was said near the window. */
	const watchers = new Map<HTMLIFrameElement, boolean>();
	let waits = false;

	function tell() {
		waits = false;
		const height = innerHeight;
		for (const [frame, wasNear] of watchers) {
			if (!frame.isConnected) {
				watchers.delete(frame);
				continue;
			}
			const { top, bottom, width } = frame.getBoundingClientRect();
			const near = Boolean(width) && bottom > -height && top < 2 * height;
			watchers.set(frame, near);
			// Once more on the way out, so that a frame that was jumped over knows it.
			if (near || wasNear)
				frame.contentWindow?.postMessage(
					{ type: 'at-the-table:view', top: top + frame.clientTop, height },
					originOf(frame).replace('null', '*')
				);
		}
	}
	const soon = () => {
		if (!waits && watchers.size) requestAnimationFrame(tell);
		waits = watchers.size > 0;
	};
	return (frame) => {
		if (frame && !watchers.size) {
			// On the way down, because the scrolling of a box inside the page does not come up.
			addEventListener('scroll', soon, { passive: true, capture: true });
			addEventListener('resize', soon);
			new ResizeObserver(soon).observe(document.documentElement);
		}
		if (frame) watchers.set(frame, true);
		soon();
	};
}
