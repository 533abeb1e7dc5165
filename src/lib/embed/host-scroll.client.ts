/** Scrolls the page to a place inside a frame, for a reader who has chosen a step there. */

/**
 * Only for the frame that the reader is in, and has just pressed something in: a frame can take the focus by itself, but
 * not the activation, which a browser gives to a page and its frames for what a reader does.
 * @param top as a message names it: pixels from the top of the frame to what is to be at the top of the window
 */
export function scrollTo(frame: HTMLIFrameElement, top: unknown) {
	const inside = (frame.getRootNode() as Document | ShadowRoot).activeElement === frame;
	// Older browsers do not tell.
	const active = (navigator.userActivation as UserActivation | undefined)?.isActive !== false;
	if (!inside || !active || typeof top !== 'number' || !(top >= 0)) return;
	const box = frame.getBoundingClientRect();
	scrollBy({ top: box.top + frame.clientTop + Math.min(top, box.height), behavior: 'instant' });
}
