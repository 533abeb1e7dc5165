/**
 * Runs inside the page. Says in one line each which text is smaller than 12 px, cut, outside the page or drawn over
 * other text, and which marks lie on each other. Nothing outside the function may be used in it.
 */
export function textFaults(): string[] {
	interface Box {
		left: number;
		right: number;
		top: number;
		bottom: number;
	}
	interface Text extends Box {
		node: Node;
		words: string;
		layer: Element;
	}
	const faults: string[] = [];
	const name = (element: Element) => `<${element.localName} ${element.id || element.getAttribute('class') || ''}>`;
	const styles = new Map<Element, CSSStyleDeclaration>();
	const styleOf = (element: Element) =>
		styles.get(element) ?? (styles.set(element, getComputedStyle(element)), styles.get(element)!);
	const ancestors = function* (from: Element | null) {
		for (let element = from; element; element = element.parentElement) yield element;
	};
	/** Text for screen readers only is cut to a pixel on purpose. */
	const hidden = new Map<Element, boolean>();
	const isHidden = (element: Element): boolean => {
		const known = hidden.get(element);
		if (known !== undefined) return known;
		const style = styleOf(element);
		const cut =
			style.clipPath !== 'none' ||
			(style.overflowX !== 'visible' && element.clientWidth <= 1 && element.clientHeight <= 1);
		const answer =
			(style.display !== 'inline' && style.display !== 'contents' && cut) ||
			!!(element.parentElement && isHidden(element.parentElement));
		hidden.set(element, answer);
		return answer;
	};
	const shown = (element: Element) =>
		element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !isHidden(element);
	const scaleOf = (element: Element) => {
		const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
		return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
	};
	/** An open dialog lies above the page by design, and so does whatever is fixed to the window. */
	const layerOf = (element: Element) =>
		[...ancestors(element)].find((each) => each.matches('dialog') || /fixed|sticky/.test(styleOf(each).position)) ??
		document.body;
	const scrolls = (element: Element) =>
		[...ancestors(element)].some((each) => /auto|scroll/.test(styleOf(each).overflowX));

	const texts: Text[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode;
		const element = node.parentElement;
		const words = node.nodeValue?.trim().slice(0, 40);
		if (!words || !element || !shown(element)) continue;
		const size = parseFloat(styleOf(element).fontSize) * scaleOf(element);
		const range = document.createRange();
		range.selectNodeContents(node);
		const rects = [...range.getClientRects()].filter(
			// What lies wholly before the page, like a link that shows when it has the focus, is not on it.
			(rect) => rect.width > 1 && rect.height > 1 && rect.right > 0 && rect.bottom + scrollY > 0
		);
		if (rects.length && size < 11.95) faults.push(`text of ${size.toFixed(1)} px: "${words}"`);
		const svg = element.closest('svg');
		for (const rect of rects) {
			if ((rect.right > innerWidth + 1 || rect.left < -1) && !scrolls(element))
				faults.push(`text outside the page: "${words}"`);
			const frame = svg && styleOf(svg).overflow !== 'visible' ? svg.getBoundingClientRect() : null;
			if (
				frame &&
				(rect.right > frame.right + 1 ||
					rect.left < frame.left - 1 ||
					rect.bottom > frame.bottom + 1 ||
					rect.top < frame.top - 1)
			)
				faults.push(`text cut by its drawing: "${words}"`);
			// A line box is taller than its letters, so lines set tight would seem to touch: compare the letters alone.
			const upright = styleOf(element).writingMode === 'horizontal-tb';
			const middle = (rect.top + rect.bottom) / 2;
			const [top, bottom] = upright ? [middle - size * 0.36, middle + size * 0.36] : [rect.top, rect.bottom];
			texts.push({ node, words, layer: layerOf(element), left: rect.left, right: rect.right, top, bottom });
		}
	}

	const meet = (a: Box, b: Box, by: number) =>
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;
	for (const [index, a] of texts.entries()) {
		for (const b of texts.slice(index + 1)) {
			// The same words at the same place are one text with a halo behind it.
			if (a.node === b.node || a.layer !== b.layer || (a.words === b.words && Math.abs(a.left - b.left) < 1)) continue;
			if (meet(a, b, 1))
				faults.push(
					`text on text: "${a.words}" and "${b.words}" at ${Math.round(b.left)}, ${Math.round(b.top + scrollY)}`
				);
		}
	}

	const marks = [...document.querySelectorAll('[data-mark]')].filter(shown);
	for (const [index, a] of marks.entries()) {
		for (const b of marks.slice(index + 1)) {
			if (a.contains(b) || b.contains(a)) continue;
			if (meet(a.getBoundingClientRect(), b.getBoundingClientRect(), 2))
				faults.push(`mark on mark: ${a.id} and ${b.id}`);
		}
	}

	for (const element of document.body.querySelectorAll('*')) {
		if (element instanceof SVGElement || !element.textContent?.trim() || element.clientWidth <= 1 || !shown(element))
			continue;
		const { overflowX, overflowY } = styleOf(element);
		const wide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
		const high = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
		if (wide || high) faults.push(`cut: ${name(element)} "${element.textContent.trim().slice(0, 40)}"`);
	}
	const page = document.documentElement;
	if (page.scrollWidth > innerWidth)
		faults.push(`the page is ${page.scrollWidth} px wide in a window of ${innerWidth}`);
	return [...new Set(faults)];
}
