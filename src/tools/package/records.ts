/** Records as the one file holds them: as they open beside a chart. Their own pages are made of the same. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Markup } from '../markup.ts';

export interface RecordPage {
	id: string;
	/** The evidence as the panel shows it. */
	evidence: string;
	/** The link back to where the record is drawn, as on its page: address and words. */
	home: string;
	back: string;
}

/** The records of a built site, by id. Throws where a page is not as they are. */
export function recordPages(site: string): RecordPage[] {
	return readdirSync(join(site, 'records'))
		.sort()
		.map((id) => {
			const page = new Markup(readFileSync(join(site, 'records', id, 'index.html'), 'utf8'));
			const link = page.one('p.back > a');
			// Headings one level lower: a page begins with its own, a panel stands inside a page.
			for (const heading of page.all('h1, h2, h3, h4, h5')) page.rename(heading, `h${Number(heading.name[1]) + 1}`);
			return {
				id,
				evidence: page.outer(page.one('article.evidence')),
				home: link.attribs['href'] ?? '',
				back: page.inner(link)
			};
		});
}
