/** Elements as the question formats write them: each holds either text or children, and a missing child is left out. */
import { el, textEl, xmlDocument } from '../../office/xml.ts';

/** XML already. */
export type Element = string;

/** @param inside a text, which is escaped; or elements */
export const element = (
	name: string,
	attributes: Readonly<Record<string, string>> = {},
	inside: readonly (Element | undefined)[] | string = ''
): Element =>
	typeof inside === 'string'
		? textEl(name, inside, attributes)
		: el(name, attributes, ...inside.filter((one) => one !== undefined));

/** A whole file. */
export const xmlFile = (root: Element) => xmlDocument(root);
