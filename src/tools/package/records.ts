/** Records as the one file holds them: as they open beside a chart. Their own pages are made of the same. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface RecordPage {
	id: string;
	/** The evidence as the panel shows it. */
	evidence: string;
	/** The link back to where the record is drawn, as on its page: address and words. */
	home: string;
	back: string;
}

/** Headings one level lower: a page begins with its own, a panel stands inside a page. */
const lower = (html: string) => html.replace(/<(\/?)h([1-5])\b/g, (_, end, level) => `<${end}h${Number(level) + 1}`);

/** The records of a built site, by id. Throws where a page is not as they are. */
export function recordPages(site: string): RecordPage[] {
	return readdirSync(join(site, 'records'))
		.sort()
		.map((id) => {
			const html = readFileSync(join(site, 'records', id, 'index.html'), 'utf8');
			const article = /<article class="evidence".*?<\/article>/s.exec(html)?.[0];
			const [, home, back] = /<p class="back"><a href="([^"]*)">([^<]*)</.exec(html) ?? [];
			if (!article || !home || !back) throw new Error(`the page of ${id} is not as those of records are`);
			return { id, evidence: lower(article), home, back };
		});
}
