/** Scrolls the page to a place inside a frame, for a reader who has chosen a step there. */

/**
 * Only for the frame that the reader is in: no other has a reason to move the page.
 * @param top as a message names it: pixels from the top of the frame to what is to be at the top of the window
 */
export function scrollTo(frame: HTMLIFrameElement, top: unknown) {
	const { activeElement } = document;
	const inside = activeElement === frame || activeElement?.shadowRoot?.activeElement === frame;
	if (!inside || typeof top !== 'number' || !(top >= 0)) return;
	const box = frame.getBoundingClientRect();
	scrollBy({ top: box.top + frame.clientTop + Math.min(top, box.height), behavior: 'instant' });
}
