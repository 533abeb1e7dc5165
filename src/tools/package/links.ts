/** The links of a page, led to where the same thing stands in the one file. */
import { posix } from 'node:path';
import { hashOf } from '../../lib/file/place.ts';
import { Markup } from '../markup.ts';

export interface Known {
	/** Paths of the pages that are in the file. */
	pages: ReadonlySet<string>;
	/** Ids of records whose evidence is in it: each can be shown as a page of its own. */
	records: ReadonlySet<string>;
	/** Ids of the first page, where the story stands. */
	first: ReadonlySet<string>;
	/** Whether a page is left out of this file because it would be too large. */
	leftOut?: (path: string) => boolean;
}

/**
 * Where a link leads in the file, with its `#`; undefined for what is left out where the file is too large, null for what only a site can have: the desk, citations, data, the dossier, slides, pictures, the zip.
 * Throws where it leads to something that neither is in the file nor is meant to be left out.
 * @param from path of the page that the link stands on
 */
export function fileHref(from: string, href: string, known: Known): string | null | undefined {
	if (/^[a-z]+:/.test(href)) return href;
	const [address = '', id = ''] = href.split('#');
	const path = posix.join('/', from, address.replace(/\?.*$/, '')).slice(1);
	if (known.pages.has(path)) return hashOf({ page: path, id });
	const record = /^records\/([^/]+)\/$/.exec(path)?.[1];
	if (record !== undefined && known.records.has(record)) return hashOf({ page: path, id });
	const step = /^story\/(?:([^/]+)\/)?$/.exec(path);
	if (step) {
		const place = id || step[1] || '';
		if (!place || known.first.has(place)) return hashOf({ page: '', id: place });
	}
	if (/^((embed|cite|data|dossier|pictures|schema)\/|class\/(present|print|results)\/|at-the-table\.zip$)/.test(path))
		return null;
	if (known.leftOut?.(path)) return undefined;
	throw new Error(`a link of /${from} leads nowhere in the file: ${href}`);
}

/** The markup with its links led through `fileHref`; a link to what only a site has goes, words and all; of one to what is left out the words stay. */
export function withFileLinks(html: string, from: string, known: Known): string {
	const page = new Markup(html);
	const gone = new Set<object>();
	for (const link of page.all('a[href]')) {
		const href = link.attribs['href'] ?? '';
		const to = fileHref(from, href, known);
		if (to !== null) {
			if (to === undefined) page.attribute(link, 'href', null);
			else if (to !== href) page.attribute(link, 'href', to);
			continue;
		}
		gone.add(link);
		// A link goes with what stands between it and the one before.
		const between = link.prev && 'data' in link.prev && link.prev.data.endsWith(' · ');
		const [start, end] = page.placeOf(link);
		page.cut(between ? start - 3 : start, end);
	}
	const isGone = (node: object) => gone.has(node) || ('data' in node && /^[\s·]*$/.test(String(node.data)));
	page.remove(...page.all('p.back').filter(({ children }) => children.every(isGone)));
	return page.toString();
}
