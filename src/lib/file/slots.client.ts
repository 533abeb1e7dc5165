/** Puts back what stands only once in the one file: see tools/package/once.ts. */

let parts: Map<string, HTMLTemplateElement> | undefined;

/** Fills every slot in a copy of a template's content. */
export function fillSlots(root: DocumentFragment) {
	parts ??= new Map(
		[...document.querySelectorAll<HTMLTemplateElement>('template[data-part]')].map((one) => [one.dataset.part!, one])
	);
	for (const slot of root.querySelectorAll('slot'))
		slot.replaceWith(document.importNode(parts.get(slot.name)!.content, true));
}
