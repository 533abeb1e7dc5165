/** What the pages of all hosts have in common: columns of the widths that an embed is looked at in, one frame in each. */

export interface Slot {
	/** Of the frame, in the host's page. */
	id: string;
	/** Address of the embed, with a query that may be added to. */
	src: string;
	/** CSS pixels. */
	width: number;
	/** The embed's own markup, for hosts that put it into the page. */
	html: string;
	/** Not displayed at first, as in a tab that nobody has opened yet. */
	hidden?: boolean;
}

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export const frame = ({ id, src }: Slot, more = '') =>
	`<iframe id="${id}" title="${id}" src="${escaped(src)}" ${more}></iframe>`;

/** A page with something in each slot, all in the reader's window, and a script after it. */
export const hostPage = (slots: Slot[], inSlot: (slot: Slot) => string, after: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
<style>body { margin: 0; font: 16px/1.5 sans-serif } iframe { border: 0; width: 100% }
.slots { display: flex; align-items: start; gap: 8px } .slots > * { flex: none }</style></head><body>
<p>Words of the host.</p>
<div class="slots">${slots
	.map(
		(slot) =>
			`<div id="slot-${slot.id}" style="width: ${slot.width}px"${slot.hidden ? ' hidden' : ''}>${inSlot(slot)}</div>`
	)
	.join('\n')}</div>
${after}
</body></html>`;
