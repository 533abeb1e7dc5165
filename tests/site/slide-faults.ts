/**
 * Runs inside the page. Says of the slide that is shown, and of what stands beside it, what the back row could not read:
 * what is outside the screen or under the bar, letters under 24 px, text under 7:1. Nothing outside may be used in it.
 * @param colours whether to look at colours too, which take longest
 */
export function slideFaults(colours: boolean): { faults: string[]; smallest: number } {
	const faults = new Set<string>();
	let smallest = Infinity;
	const name = (element: Element) =>
		`${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent?.trim().slice(0, 30)}"`;
	const bar = document.querySelector('[data-bar]')!;
	const foot = bar.getBoundingClientRect().top;
	const over = document.querySelector('dialog[open]');
	const slide = over ?? document.querySelector('[data-current]')!;

	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
	/** Red, green, blue and how much of what lies behind is covered, whatever way the colour is written. */
	const rgba = (colour: string) => {
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = colour;
		canvas.fillRect(0, 0, 1, 1);
		return [...canvas.getImageData(0, 0, 1, 1).data];
	};
	const ground = (from: Element | null) => {
		for (let element = from; element; element = element.parentElement) {
			const [r = 0, g = 0, b = 0, a = 0] = rgba(getComputedStyle(element).backgroundColor);
			if (a === 255) return [r, g, b];
		}
		return [255, 255, 255];
	};
	const light = ([r = 0, g = 0, b = 0]: number[]) => {
		const [x = 0, y = 0, z = 0] = [r, g, b].map((value) =>
			value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
		);
		return 0.2126 * x + 0.7152 * y + 0.0722 * z;
	};
	const contrast = (a: number[], b: number[]) => {
		const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
		return (high + 0.05) / (low + 0.05);
	};

	if (document.documentElement.scrollHeight > innerHeight) faults.add('the page scrolls');
	if (document.documentElement.scrollWidth > innerWidth) faults.add('the page scrolls sideways');
	if (!over && slide.scrollHeight > slide.clientHeight) faults.add('the slide scrolls');
	// Rows beside a drawing are as high as was counted: words that need more would run into the next row.
	for (const row of slide.querySelectorAll('.thread li')) {
		const [room, words] = [row.getBoundingClientRect(), row.firstElementChild!.getBoundingClientRect()];
		if (row.checkVisibility() && words.height > room.height + 1) faults.add(`too high for its row: ${name(row)}`);
	}
	for (const element of [...slide.querySelectorAll('*'), ...bar.querySelectorAll('*')]) {
		if (element.closest('.vh') || !element.checkVisibility()) continue;
		const box = element.getBoundingClientRect();
		// What a drawing shows of itself is cut by its frame, which is looked at.
		const inDrawing = element instanceof SVGElement && !(element instanceof SVGSVGElement);
		const low = bar.contains(element) ? innerHeight : foot;
		if (!inDrawing && !over && box.width && (box.bottom > low + 1 || box.right > innerWidth + 1 || box.top < -1))
			faults.add(`outside: ${name(element)}`);
		const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
		if (!own) continue;
		const style = getComputedStyle(element);
		smallest = Math.min(smallest, parseFloat(style.fontSize));
		if (parseFloat(style.fontSize) < 24) faults.add(`${style.fontSize}: ${name(element)}`);
		if (!colours) continue;
		const ratio = contrast(rgba(style.color), ground(element));
		if (ratio < 7) faults.add(`${ratio.toFixed(1)}:1: ${name(element)}`);
	}
	return { faults: [...faults], smallest };
}
