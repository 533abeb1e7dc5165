/** The frames of a page that are embeds of ours. */

/** The folders that embeds come from, each ending in a slash. */
export type Places = Set<string>;

/** A frame is ours by its address, or because the page says so (`data-at-the-table`), where its address has been changed. */
export const framesIn = (places: Places): HTMLIFrameElement[] =>
	[...document.querySelectorAll('iframe,at-the-table')]
		.map((node) => node.shadowRoot?.firstElementChild ?? node)
		.filter((node): node is HTMLIFrameElement => node instanceof HTMLIFrameElement)
		.filter(({ src, dataset }) => 'atTheTable' in dataset || [...places].some((place) => src.startsWith(place)));
