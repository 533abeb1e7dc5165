/** A citation as a footnote: one line of plain text. */
import { isolated } from '../data/isolate.ts';
import { inQuotes } from '../data/quoted.ts';
import { citeWords as words } from '../messages/cite.ts';
import type { ArticlePlace, Citation } from './citation.ts';
import type { CslItem } from './csl.ts';
import { passagesInWords } from './passages.ts';

function articleInWords(article: CslItem, place: ArticlePlace): string {
	const name = `${inQuotes(article.title)} [${words.workingName}]`;
	const date = place.how ? `${place.date} [${place.how}]` : place.date;
	return [
		article['container-title'] ?? `[${words.outletUnknown}]`,
		article.author?.map(({ literal }) => isolated(literal)).join(', ') ?? `[${words.authorUnknown}]`,
		name,
		date || `[${words.dateUnknown}]`,
		passagesInWords(place),
		article.URL
	]
		.filter(Boolean)
		.join(', ');
}

/**
 * Outlet, author, article, date, paragraphs and who speaks in them; then the dataset with its version and as-of date.
 * What is unknown is said to be unknown, in square brackets, as is what we worked out or named.
 */
export function asText(citation: Citation, address = ''): string {
	const { articles, places, dataset, title, asOf } = citation;
	const part = citation.id === 'whole' ? [] : [inQuotes(title)];
	const read = [
		dataset.title,
		words.version(dataset.version!),
		words.asOf(asOf),
		...part,
		...(address ? [address] : [])
	];
	return [...articles.map((article, i) => articleInWords(article, places[i]!)), words.by(read.join(', '))]
		.map((one) => `${one}.`)
		.join(' ');
}
