/** Markup as text, for others to paste: every value is escaped, whoever wrote it. */

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark]!);

/** Attributes by name: text, a number, `true` for one without a value; `false` leaves it out. */
export type Attributes = Record<string, string | number | boolean>;

/** An opening tag. */
export const tag = (name: string, attributes: Attributes) =>
	`<${name}${Object.entries(attributes)
		.filter(([, value]) => value !== false)
		.map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`))
		.join('')}>`;

/** An element with markup inside. */
export const element = (name: string, attributes: Attributes, inside = '') =>
	`${tag(name, attributes)}${inside}</${name}>`;
