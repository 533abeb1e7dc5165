/** Articles as `citation_reference` of the Highwire Press tags: `citation_title=…; citation_journal_title=…`. */
import type { CslItem } from './csl.ts';
import { sharedParts } from './date.ts';

/** Semicolons part the fields, so that none may stand in one. */
const field = (name: string, value: string) => `citation_${name}=${value.replaceAll(';', ',')}`;

/** Title, authors, outlet and date as far as they are known; slashes in the date, as Google Scholar asks for. */
export function referenceOf(article: CslItem): string {
	// The tag knows no doubt, so a date that is doubted is left out.
	const date = (article.issued?.circa ? [] : sharedParts(article.issued)).map((part) => String(part).padStart(2, '0'));
	return [
		field('title', article.title),
		...(article.author ?? []).map(({ literal }) => field('author', literal)),
		...(article['container-title'] ? [field('journal_title', article['container-title'])] : []),
		...(date.length ? [field('publication_date', date.join('/'))] : [])
	].join('; ');
}
