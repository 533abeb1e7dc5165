/**
 * The part of EDTF (Extended Date/Time Format, ISO 8601-2:2019) that news prose needs:
 * `2025-05-11`, `2025-05`, `2025`, each with a trailing `~` (about); intervals `a/b`, `../b` (by b), `a/..` (since a).
 */
export interface Span {
	/** First and last possible day, ISO `YYYY-MM-DD`; '' where the interval is open. */
	from: string;
	to: string;
	about: boolean;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

function point(text: string): Span | null {
	const match = POINT.exec(text);
	if (!match) return null;
	const [, year, month, day, about] = match;
	const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
	const start = new Date(`${from}T00:00:00Z`);
	if (Number.isNaN(+start) || start.toISOString().slice(0, 10) !== from) return null;
	const last = day ? start : new Date(Date.UTC(+year!, month ? +month : 12, 0));
	return { from, to: last.toISOString().slice(0, 10), about: about === '~' };
}

function parse(text: string): Span | null {
	const parts = text.split('/');
	if (parts.length === 1) return point(text);
	if (parts.length !== 2) return null;
	const [a, b] = parts.map((part) => (part === '..' ? { from: '', to: '', about: false } : point(part)));
	if (!a || !b || (!a.from && !b.to)) return null;
	if (a.from && b.to && a.from > b.to) return null;
	return { from: a.from, to: b.to, about: a.about || b.about };
}

/** One date stands behind many records, so it is read once. */
const read = new Map<string, Readonly<Span> | null>();

/** Reads an EDTF string; null where it is none, or where an interval ends before it starts. */
export function parseEdtf(text: string): Readonly<Span> | null {
	const known = read.get(text);
	if (known !== undefined) return known;
	const span = parse(text);
	read.set(text, span);
	return span;
}

/** The days a date may mean; null where there is none or it cannot be read. */
export const spanOf = (when: { edtf: string } | null | undefined): Readonly<Span> | null =>
	when ? parseEdtf(when.edtf) : null;
