/** Gives a frame the height it asks for. */
import { CAP } from './hosts.ts';

/** True where the browser does not hold what is read in its place when something above it grows. */
const moves = () =>
	[document.documentElement, document.body].some((node) => getComputedStyle(node).overflowAnchor !== 'auto');

/** A frame that says it is as wide as its column is so, whatever the page says of frames; and needs no picture in its place. */
function settle(frame: HTMLIFrameElement) {
	const { style } = frame;
	if (frame.width !== '100%' || style.display) return;
	style.display = 'block';
	style.border = '0';
	for (const name of ['width', 'min-width', 'max-width']) style.setProperty(name, '100%', 'important');
	style.setProperty('max-height', 'none', 'important');
	if (frame.slot && !frame.assignedSlot) frame.parentElement?.querySelector('figure')?.remove();
}

/**
 * @param height as a message names it, in CSS pixels, borders not counted
 * @returns whether the frame has another height now
 */
export function obey(frame: HTMLIFrameElement, height: unknown): boolean {
	if (typeof height !== 'number' || !(height >= CAP.least)) return false;
	settle(frame);
	const { style } = frame;
	const before = frame.getBoundingClientRect();
	const { boxSizing } = getComputedStyle(frame);
	const borders = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
	const wanted = `${Math.min(Math.ceil(height), CAP.most) + borders}px`;
	if (style.height === wanted) return false;
	// A rule of the page for all of its frames would cut the embed off.
	style.setProperty('height', wanted, 'important');
	if (before.bottom <= 0 && moves()) {
		scrollBy({ top: frame.getBoundingClientRect().bottom - before.bottom, behavior: 'instant' });
	}
	return true;
}
