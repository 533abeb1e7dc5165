/** A citation as RIS, by the rules of the format’s description: two letters, two spaces, a hyphen, a space; CR LF. */
import { itemsOf, type Citation } from './citation.ts';
import { citeWords as words } from '../messages/cite.ts';
import type { CslItem } from './csl.ts';
import { sharedParts } from './date.ts';

const types = { 'article-newspaper': 'NEWS', dataset: 'DATA' } as const;

/** A value ends with its line, and two spaces before a hyphen would begin a new one. */
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));

/** `2025/05/13/`, `2025/05//`: year, month, day and a word, with slashes also where a part is unknown. */
function dateLines({ issued }: CslItem): [tag: string, value: string][] {
	const [year, month, day] = sharedParts(issued);
	if (year === undefined) return [];
	const digits = String(year).padStart(4, '0');
	return [
		['PY', digits],
		['DA', `${digits}/${two(month)}/${two(day)}/${issued?.circa ? words.about : ''}`]
	];
}

function record(item: CslItem): string {
	const lines: [tag: string, value: string | undefined][] = [
		['TY', types[item.type]],
		...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
		['TI', item.title],
		['T2', item['container-title']],
		...dateLines(item),
		['ET', item.version],
		['LA', item.language],
		['N1', item.note],
		['UR', item.URL]
	];
	const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
	return `${written.join('')}ER  - \r\n`;
}

/** An author line for each name as it is printed; the date line has the parts that every possible day shares. */
export const asRis = (citation: Citation, address?: string): string =>
	itemsOf(citation, address).map(record).join('\r\n');
