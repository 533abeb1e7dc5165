/** Adds the fonts of the site where the frame may load them; a frame without an origin may not, and is not to try. */

import { faces, WEIGHTS } from './faces.ts';

/** @param folder where the fonts lie, ending in a slash */
export function fonts(folder: string) {
	// In markup that a host has put into its own page (`about:srcdoc`) there is no address to find them from.
	if (self.origin === 'null' || !location.protocol.startsWith('http')) return;
	for (const [family, file] of faces) {
		const source = `url(${new URL(folder + file, location.href).href}) format("woff2")`;
		// Late fonts are left for the next page, as on the site: nothing moves under the reader's eyes.
		document.fonts.add(new FontFace(family, source, { weight: WEIGHTS, display: 'optional' }));
	}
}
