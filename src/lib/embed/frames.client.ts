/** The frames of a page that are embeds of ours, also those within open shadow roots. */

/** The folders that embeds come from, each ending in a slash. */
export type Places = Set<string>;

/** All elements of a page, and of the open shadow roots in it. */
export const elementsIn = (root: ParentNode): Element[] =>
	[...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? elementsIn(node.shadowRoot) : [])]);

/** A frame is ours by its address, or because the page says so (`data-at-the-table`), where its address has been changed. */
export const isOurs = (frame: HTMLIFrameElement, places: Places) =>
	frame.matches('[data-at-the-table]') || [...places].some((place) => frame.src.startsWith(place));

export const framesIn = () => elementsIn(document).filter((node) => node instanceof HTMLIFrameElement);

/** The origin of a frame that still holds what its address names; `null`, as messages name it, where its sandbox gives it none. */
export const originOf = ({ sandbox, src }: HTMLIFrameElement) =>
	sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src, location.href).origin;

/** Each window is looked for once: it stays that of its frame, and one that is not found is not in this page. */
const framesOf = new WeakMap<MessageEventSource, HTMLIFrameElement | null>();

/** The frame of ours that a message came from; none where another site stands in it by now. */
export function frameOf({ source, origin }: MessageEvent, places: Places): HTMLIFrameElement | undefined {
	if (!source) return undefined;
	if (!framesOf.has(source)) {
		framesOf.set(source, null);
		for (const frame of framesIn()) if (frame.contentWindow) framesOf.set(frame.contentWindow, frame);
	}
	const frame = framesOf.get(source);
	return frame?.contentWindow === source && isOurs(frame, places) && originOf(frame) === origin ? frame : undefined;
}
