/**
 * What stands many times in the pages of the one file, and is the same each time, stands in it once: a glyph, the lines of
 * lanes, a claim behind several records. In its places stands a slot with its number, which the script fills before it
 * shows a page (lib/file/slots.client.ts).
 */

/** Elements that are looked at; those inside one that is taken out go with it. */
const begins = /<(svg|li class="claim"|details data-fold=""|style)(?=[ >])/g;
/** Bytes that a place costs anyway. */
const PLACE = '<slot name="000"></slot>'.length;

/** The end of the element that begins at `from`, just behind its closing tag. */
function endOf(html: string, from: number, name: string): number {
	const tag = new RegExp(`<(/?)${name}(?=[ >])`, 'g');
	tag.lastIndex = from;
	for (let depth = 0, found; (found = tag.exec(html));) {
		depth += found[1] ? -1 : 1;
		if (depth === 0) return html.indexOf('>', found.index) + 1;
	}
	throw new Error(`an element <${name}> has no end`);
}

/** Cuts markup at every element that is looked at: even parts are what lies between them. */
function cut(html: string): string[] {
	const parts: string[] = [];
	let done = 0;
	for (const { index, 1: begin } of html.matchAll(begins)) {
		if (index < done) continue;
		const end = endOf(html, index, begin!.split(' ')[0]!);
		parts.push(html.slice(done, index), html.slice(index, end));
		done = end;
	}
	return [...parts, html.slice(done)];
}

export interface Once {
	/** The markup that was given, in the same order, with slots in it. */
	texts: string[];
	/** What belongs into the slots: number n at index n. */
	parts: string[];
}

/** @param texts markup that will stand in templates; none of it holds a slot */
export function once(texts: string[]): Once {
	const cuts = texts.map(cut);
	const counts = new Map<string, number>();
	for (const part of cuts.flatMap((parts) => parts.filter((_, i) => i % 2)))
		counts.set(part, (counts.get(part) ?? 0) + 1);
	const parts = [...counts].filter(([part, n]) => n > 1 && part.length > PLACE).map(([part]) => part);
	const number = new Map(parts.map((part, i) => [part, i]));
	const placed = (part: string) => (number.has(part) ? `<slot name="${number.get(part)}"></slot>` : part);
	return { texts: cuts.map((all) => all.map((part, i) => (i % 2 ? placed(part) : part)).join('')), parts };
}
