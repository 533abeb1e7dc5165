/** An SVG as the bytes of a PNG. */
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';

/**
 * The same SVG gives the same bytes.
 * @param scale pixels of the PNG for each pixel of the SVG
 */
export function pngOf(svg: string, scale: number): Uint8Array {
	const fitTo = { mode: 'zoom' as const, value: scale };
	const { pixels, width, height } = new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render();
	return indexedPng(pixels, width, height);
}
