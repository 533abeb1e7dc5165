/** A citation as BibTeX in UTF-8, with `date` beside `year` and `month` for biblatex. */
import { nameOfLanguage } from '../data/language.ts';
import { itemsOf, type Citation } from './citation.ts';
import type { CslDate, CslItem } from './csl.ts';
import { isoOf, sharedParts } from './date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX reads as a command; braces too, which BibTeX counts even behind a backslash. */
const signs: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	$: '\\$',
	'&': '\\&',
	'%': '\\%',
	'#': '\\#',
	_: '\\_'
};

/** A text as TeX prints it, in one line. */
export const tex = (text: string): string =>
	text
		.replace(/[\\{}~^$&%#_]/gu, (sign) => signs[sign]!)
		// Two hyphens or quotation marks in a row would become one other sign.
		.replace(/([-`'<>])(?=\1)/gu, '$1{}')
		.replace(/\s+/gu, ' ')
		.trim();

/** An interval keeps both ends and a circa its tilde, as in EDTF, which biblatex reads. */
const dateOf = ({ 'date-parts': parts, circa }: CslDate) =>
	(parts ?? []).map((part) => isoOf(part) + (circa ? '~' : '')).join('/');

function dateFields({ issued }: CslItem): [name: string, value: string][] {
	const [year, month] = sharedParts(issued);
	return [
		...(issued?.['date-parts'] ? [['date', `{${dateOf(issued)}}`] as [string, string]] : []),
		...(year === undefined ? [] : [['year', `{${isoOf([year])}}`] as [string, string]]),
		...(month === undefined ? [] : [['month', months[month - 1]!] as [string, string]])
	];
}

function entry(item: CslItem): string {
	const container = item['container-title'];
	const kind = item.type === 'dataset' ? 'dataset' : container ? 'article' : 'misc';
	const braced = (name: string, text: string | undefined): [string, string][] =>
		text ? [[name, `{${tex(text)}}`]] : [];
	const fields = [
		// A second pair keeps styles from making capitals of names small.
		['title', `{{${tex(item.title)}}}`],
		// A pair around each name keeps a comma or an “and” in it from parting it.
		...(item.author
			? [['author', `{${item.author.map(({ literal }) => `{${tex(literal)}}`).join(' and ')}}`] as [string, string]]
			: []),
		...braced('journal', container),
		...dateFields(item),
		...braced('version', item.version),
		...braced('language', item.language && nameOfLanguage(item.language)),
		...braced('note', item.note),
		// An address is no text: only what would end the field is escaped, in the way of addresses.
		...(item.URL ? [['url', `{${item.URL.replace(/[{}\\\s]/g, encodeURIComponent)}}`]] : [])
	];
	return `@${kind}{${item.id},\n${fields.map(([name, value]) => `\t${name} = ${value}`).join(',\n')}\n}\n`;
}

/** An article whose outlet is unknown is `@misc`, because `@article` demands a journal. No author is made up. */
export const asBibtex = (citation: Citation, address?: string): string =>
	itemsOf(citation, address).map(entry).join('\n');
