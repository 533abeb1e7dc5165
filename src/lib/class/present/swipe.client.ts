/** A finger drawn across the screen, further sideways than up or down: on to the left, back to the right. */
const FAR = 60;

export function swipes(root: HTMLElement, go: (to: 'next' | 'back') => void) {
	let from: Touch | undefined;
	root.addEventListener('touchstart', ({ touches }) => (from = touches.length === 1 ? touches[0] : undefined), {
		passive: true
	});
	root.addEventListener('touchend', ({ changedTouches: [to] }) => {
		if (!from || !to) return;
		const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
		if (Math.abs(x) > FAR && Math.abs(x) > 2 * Math.abs(y)) go(x < 0 ? 'next' : 'back');
		from = undefined;
	});
}
