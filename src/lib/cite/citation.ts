/** A citation: the articles that something rests on first, then this dataset. */
import { get } from '../data/find.ts';
import { nameOfLanguage } from '../data/language.ts';
import type { Dataset, Source } from '../data/schema.ts';
import { citeWords as words } from '../messages/cite.ts';
import { basisInWords, otherCalendar } from '../messages/how-dated.ts';
import { dateInWords } from '../messages/dates.ts';
import { claimsBehind, idOf, titleOf, type Citable } from './citable.ts';
import type { CslItem } from './csl.ts';
import { cslDate } from './date.ts';
import { passagesInWords, passagesOf, type CitedPassages } from './passages.ts';

export interface Citation {
	/** As `idOf` gives it. */
	id: string;
	title: string;
	/** In the order in which the claims come to them. */
	articles: CslItem[];
	dataset: CslItem;
	/** For each article, in the same order: where in it, who speaks there, and how its date is known. */
	places: ArticlePlace[];
	/** The as-of date of the dataset in words. */
	asOf: string;
}

export interface ArticlePlace extends CitedPassages {
	/** The date in words; '' where none is known. */
	date: string;
	/** "worked out from the weekday"; '' where the date is printed, or where there is none. */
	how: string;
}

/** A processor takes `{:DOI:…}` in a note for a field of the entry (citeproc-js, "cheater syntax"). */
const withoutFields = (note: string) => note.replaceAll('{:', '{ :');

const sentence = (text: string) => (/[.!?]”?$/.test(text) ? text : `${text}.`);

/** What an entry must say beyond its fields: where in the article, and what about the article is not known. */
function noteOf(d: Dataset, source: Source, place: ArticlePlace): string {
	const passages = passagesInWords(place);
	const { published, contributing = [] } = source;
	return [
		...(passages ? [words.passagesNote(passages)] : []),
		words.titleNote,
		sentence((source.outlet ? words.outletNote : words.outletUnknownNote)(source.outletNote)),
		...(source.authors ? [] : [words.authorNote]),
		...(source.lang ? [words.languageNote(nameOfLanguage(source.lang))] : []),
		...(contributing.length ? [words.contributedNote(contributing.map((id) => get(d, 'actors', id).name))] : []),
		published ? words.dateNote(place.date, basisInWords(published)) : words.dateUnknownNote
	].join(' ');
}

function placeOf(d: Dataset, passages: CitedPassages): ArticlePlace {
	const { published } = get(d, 'sources', passages.source);
	return {
		...passages,
		date: published ? dateInWords(published.edtf) : '',
		how: published ? otherCalendar(published) || words.basis[published.basis] : ''
	};
}

function articleOf(d: Dataset, place: ArticlePlace, id: string): CslItem {
	const source = get(d, 'sources', place.source);
	const issued = source.published ? cslDate(source.published.edtf) : undefined;
	return {
		id,
		type: 'article-newspaper',
		title: source.name,
		...(source.authors ? { author: source.authors.map((literal) => ({ literal })) } : {}),
		...(source.outlet ? { 'container-title': get(d, 'actors', source.outlet).name } : {}),
		...(issued ? { issued } : {}),
		...(source.lang ? { language: source.lang } : {}),
		note: withoutFields(noteOf(d, source, place)),
		...(source.address ? { URL: source.address } : {})
	};
}

/**
 * The citation of a part of a dataset, or of the whole. The whole cites every article without paragraphs; charts, plans
 * and the whole name no speakers.
 */
export function citationOf(d: Dataset, what: Citable): Citation {
	const { info } = d;
	const [id, title, asOf] = [idOf(what), titleOf(d, what), dateInWords(info.asOf)];
	const whole = what.kind === 'whole';
	const passages: CitedPassages[] = whole
		? d.sources.map((source) => ({ source: source.id, paragraphs: [], voices: [] }))
		: passagesOf(d, claimsBehind(d, what), what.kind === 'record' || what.kind === 'step');
	const places = passages.map((one) => placeOf(d, one));
	// Two citations in one file must not share a key, because their notes differ.
	const key = (name: string) => [info.id, name, ...(whole ? [] : [id])].filter(Boolean).join('-');
	const note = [words.asOfNote(asOf), ...(whole ? [] : [sentence(words.partNote(title))])].join(' ');
	return {
		id,
		title,
		articles: places.map((place) => articleOf(d, place, key(place.source))),
		dataset: { id: key(''), type: 'dataset', title: info.title, version: info.version, note: withoutFields(note) },
		places,
		asOf
	};
}

/** The entries of a citation in their order, with the address of the page where that is known. */
export const itemsOf = ({ articles, dataset }: Citation, address = ''): CslItem[] => [
	...articles,
	address ? { ...dataset, URL: address } : dataset
];

/** Lists of numbers in one line; within a text no line ends, so that none is touched. */
const datesInLine = (json: string) =>
	json.replace(/\[\n\s*(\d+(?:,\n\s*\d+)*)\n\s*\]/g, (_, parts: string) => `[${parts.replace(/\s+/g, ' ')}]`);

/** CSL-JSON, as reference managers and pandoc read it. */
export const asCsl = (citation: Citation, address?: string): string =>
	`${datesInLine(JSON.stringify(itemsOf(citation, address), null, '\t'))}\n`;
