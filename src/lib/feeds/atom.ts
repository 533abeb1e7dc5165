/** Versions and corrections as an Atom feed (RFC 4287). Dates are those of the dataset; there is no clock in it. */
import type { Dataset } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { feedWords as words } from '../messages/feeds.ts';
import { uuidOf } from './uuid.ts';

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark]!);

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;
const urn = (...name: string[]) => element('id', `urn:uuid:${uuidOf(...name)}`);
/** A day as Atom wants it, with a time of the day. */
const instant = (day: string) => `${day}T00:00:00Z`;

interface Entry {
	id: string;
	title: string;
	day: string;
	text: string;
	/** Whether the day is that of publication. */
	published: boolean;
}

/** The latest day that a dataset names: of a correction, or the one on which it stands. */
const latestDay = ({ info }: Dataset): string =>
	[info.asOf, ...info.corrections.map(({ date }) => date)].sort().at(-1)!;

/** The version, then the corrections, the latest first. A correction is never rewritten, so its words are its name. */
function entriesOf(d: Dataset): Entry[] {
	const { id, version, asOf, corrections } = d.info;
	const corrected = corrections.map((one, i) => ({
		id: urn(id, 'correction', one.date, one.version, one.text),
		title: words.correction(i + 1, one.version),
		day: one.date,
		text: one.text,
		published: true
	}));
	const current: Entry = {
		id: urn(id, 'version', version),
		title: words.version(version),
		day: latestDay(d),
		text: words.versionText(version, dateInWords(asOf)),
		published: false
	};
	return [current, ...corrected.reverse()];
}

const entryOf = ({ id, title, day, text, published }: Entry, page: string) =>
	[
		'<entry>',
		id,
		element('title', title),
		element('updated', instant(day)),
		...(published ? [element('published', instant(day))] : []),
		`<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
		`<content type="text">${escaped(text)}</content>`,
		'</entry>'
	].join('\n');

/**
 * @param root address of the site as seen from the feed, ending in a slash: a full one, or `../`
 * @param self name of the feed under `data/`
 */
export function atomOf(d: Dataset, root: string, self: string): string {
	const { info } = d;
	const page = `${root}sources/#corrections`;
	return `${[
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${d.info.lang}">`,
		urn(info.id, 'feed'),
		element('title', words.feed(info.title)),
		element('subtitle', words.subtitle(info.version, dateInWords(info.asOf))),
		element('updated', instant(latestDay(d))),
		// An author is demanded, and no person is named anywhere: the dataset stands for itself.
		`<author>${element('name', info.title)}</author>`,
		`<link rel="self" type="application/atom+xml" href="${escaped(`${root}data/${self}`)}"/>`,
		`<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
		...entriesOf(d).map((entry) => entryOf(entry, page)),
		'</feed>'
	].join('\n')}\n`;
}
