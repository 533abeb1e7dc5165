/** Adds the fonts of the site where the frame may load them; a frame without an origin may not, and is not to try. */

const faces = [
	['Inter', 'inter.woff2'],
	['Source Serif', 'source-serif-4.woff2']
] as const;

/** @param folder where the fonts lie, ending in a slash */
export function fonts(folder: string) {
	// In markup that a host has put into its own page (`about:srcdoc`) there is no address to find them from.
	if (self.origin === 'null' || !location.protocol.startsWith('http')) return;
	for (const [family, file] of faces) {
		const source = `url(${new URL(folder + file, location.href).href}) format("woff2")`;
		// Late fonts are left for the next page, as on the site: nothing moves under the reader's eyes.
		document.fonts.add(new FontFace(family, source, { weight: '400 600', display: 'optional' }));
	}
}
