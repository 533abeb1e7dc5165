/** Elements of XML 1.0, written from plain objects. */

export interface Element {
	name: string;
	attributes: Readonly<Record<string, string>>;
	/** Children, or the text of a leaf. */
	inside: readonly Element[] | string;
}

/** An element; undefined children are left out. */
export const element = (
	name: string,
	attributes: Readonly<Record<string, string>> = {},
	inside: readonly (Element | undefined)[] | string = ''
): Element => ({
	name,
	attributes,
	inside: typeof inside === 'string' ? inside : inside.filter((one) => one !== undefined)
});

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of an element. `>` is written as a reference, so no `]]>` can stand in it (XML 1.0, 2.4). */
const escapeText = (text: string) => text.replace(/[&<>]/g, (sign) => signs[sign]!);

/** The value of an attribute; white space as references, or a reader would make blanks of it (XML 1.0, 3.3.3). */
const escapeValue = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => signs[sign]!).replace(/[\t\n]/g, (white) => `&#${white.charCodeAt(0)};`);

function written({ name, attributes, inside }: Element, indent: string): string {
	const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeValue(value)}"`);
	const tag = `${indent}<${name}${named.join('')}`;
	if (!inside.length) return `${tag}/>\n`;
	if (typeof inside === 'string') return `${tag}>${escapeText(inside)}</${name}>\n`;
	return `${tag}>\n${inside.map((child) => written(child, `${indent}\t`)).join('')}${indent}</${name}>\n`;
}

/** A whole file. Mind that a child stands in lines of its own: an element holds text or children, never both. */
export const xmlFile = (root: Element) => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
