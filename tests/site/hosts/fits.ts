/** Whether a frame is as tall as what is in it, looked at from inside and without the product's own measure. */
import type { Frame, Page } from 'playwright-core';

declare global {
	interface Window {
		/** Every height that the frame has had: the time on the clock, and CSS pixels. */
		heights: [time: number, height: number][];
		/** When something was last done to the frame. */
		acted: number;
		fits: () => boolean;
	}
}

/** Runs in every frame before anything else: writes down each new height, and when the reader did something. */
export function watchHeights() {
	const now = () => performance.timeOrigin + performance.now();
	window.heights = [];
	window.acted = 0;
	let height = innerHeight;
	addEventListener('resize', () => {
		if (innerHeight !== height) window.heights.push([now(), (height = innerHeight)]);
	});
	for (const type of ['load', 'click', 'keydown']) addEventListener(type, () => (window.acted = now()), true);
	window.fits = () => {
		const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
			(node) => node.checkVisibility() && !node.matches('.vh, .vh *')
		);
		const lowest = Math.max(...all.map((node) => node.getBoundingClientRect().bottom)) + scrollY;
		return (
			Math.abs(innerHeight - lowest) <= 1 &&
			document.documentElement.scrollHeight - document.documentElement.clientHeight <= 1
		);
	};
}

/** What a frame holds and shows, for the words of a failed test. */
const sizes = (frame: Frame) =>
	frame.evaluate(() => ({
		frame: innerHeight,
		content: document.documentElement.offsetHeight,
		scrolls: document.documentElement.scrollHeight,
		heights: window.heights.map(([time, height]) => `${Math.round(time - window.acted)} ms ${height}`)
	}));

/**
 * Waits until a frame fits, and a little longer, for a host that has not finished.
 * @returns milliseconds from the last thing done to it to the last height it was given
 */
export async function untilFits(frame: Frame): Promise<number> {
	try {
		await frame.waitForFunction(() => document.readyState === 'complete' && window.fits(), undefined, {
			polling: 50,
			timeout: 5000
		});
	} catch {
		throw new Error(`${frame.url()} does not fit: ${JSON.stringify(await sizes(frame))}`);
	}
	await frame.evaluate(() => new Promise((done) => setTimeout(done, 100)));
	const { fits, late } = await frame.evaluate(() => ({
		fits: window.fits(),
		late: (window.heights.at(-1)?.[0] ?? 0) - window.acted
	}));
	if (!fits) throw new Error(`${frame.url()} does not stay: ${JSON.stringify(await sizes(frame))}`);
	return Math.max(0, late);
}

/** The frames of a host's page, in the order in which they stand there. */
export async function framesOf(page: Page): Promise<Frame[]> {
	const handles = await page.locator('iframe').elementHandles();
	return Promise.all(
		handles.map(async (handle) => {
			const frame = await handle.contentFrame();
			if (!frame) throw new Error('a frame without content');
			return frame;
		})
	);
}
