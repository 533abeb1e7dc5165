/** Contrast of two colours like #1f5fa8 after WCAG 2.2, "contrast ratio": from 1 to 21. */

/** Paper and the palest text on it, light and dark; the same values as in tokens.css, which a test holds. */
export const papers = {
	light: { paper: '#fbfaf7', quiet: '#625d57' },
	dark: { paper: '#171614', quiet: '#aba59c' }
} as const;

function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
		const channel = parseInt(colour.slice(i, i + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}
