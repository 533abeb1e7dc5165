/** XML as text: every file inside a file of an office program is made of these elements. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What no XML 1.0 document can hold, not even escaped (XML 1.0, 2.2). */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as it stands between tags and inside an attribute. */
export const escaped = (text: string): string =>
	text
		.replace(forbidden, '')
		.replace(
			/[&<>"\t\n\r]/gu,
			(sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? `&#${sign.charCodeAt(0)};`
		);

/** An element with what stands in it, which is XML already; an attribute without a value is left out. */
export function el(name: string, attributes: Attributes = {}, ...inside: readonly string[]): string {
	const given = Object.entries(attributes)
		.filter((pair) => pair[1] !== undefined)
		.map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
		.join('');
	const body = inside.join('');
	return body ? `<${name}${given}>${body}</${name}>` : `<${name}${given}/>`;
}

/** An element with text in it. */
export const textEl = (name: string, text: string, attributes: Attributes = {}): string =>
	el(name, attributes, escaped(text));

/** A whole document. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
