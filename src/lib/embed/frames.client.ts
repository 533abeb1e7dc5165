/** The frames of a page that are embeds of ours. */

/** The folders that embeds come from, each ending in a slash. */
export type Places = Set<string>;

/** A frame is ours by its address, or because the page says so (`data-at-the-table`), where its address has been changed. */
export const framesIn = (places: Places) =>
	[...document.querySelectorAll('iframe,at-the-table')]
		.map((node) => node.shadowRoot?.querySelector('iframe') ?? node)
		.filter(
			(node): node is HTMLIFrameElement =>
				node instanceof HTMLIFrameElement &&
				(node.matches('[data-at-the-table]') || [...places].some((place) => node.src.startsWith(place)))
		);
