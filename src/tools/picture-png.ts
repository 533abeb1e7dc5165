/** A picture tree as the bytes of a PNG: satori turns text into paths, resvg paints them. */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { PictureNode } from '../lib/picture/node.ts';
import { HEIGHT, WIDTH } from '../lib/picture/tokens.ts';
import { indexedPng } from './indexed-png.ts';
import { pictureFonts } from './picture-fonts.ts';

const fonts = pictureFonts();

export const svgOf = (tree: PictureNode) => satori(tree, { width: WIDTH, height: HEIGHT, fonts });

/** The same tree gives the same bytes. */
export async function pngOf(tree: PictureNode): Promise<Uint8Array> {
	const svg = await svgOf(tree);
	const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	return indexedPng(pixels, width, height);
}
