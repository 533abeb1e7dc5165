/** What a class has chosen, read back from its codes. */
import { decode, nameOf } from './code.ts';
import type { Decoded } from './code.ts';
import type { Asked } from './work.ts';

type Works = ReadonlyMap<string, Asked>;
type Read = Exclude<Decoded, { fault: string }>;

export interface ReadLine {
	/** What stood before it on its line, such as a group or a name; '' where nothing did. It stays on the page. */
	by: string;
	/** The code as it is read: capitals, hyphens. */
	code: string;
	read: Decoded;
	/** The same code stood before with the same name beside it, so it counts for nothing. */
	again: boolean;
	/** The one code that can have been meant where a look-alike was typed, '' where there is none or more than one. */
	meant: string;
}

/** As many codes are read at once: those of several classes. */
export const MOST = 1000;

/** Characters that a hand or an eye takes for each other. */
const alike = ['O0', 'I1', 'L1', 'S5', 'B8', 'Z2', 'G6', 'Q0', 'D0', 'UV'];

/** Every code that differs in one look-alike. */
const neighbours = (code: string): string[] =>
	[...code].flatMap((sign, i) =>
		alike
			.filter((pair) => pair.includes(sign))
			.map((pair) => code.slice(0, i) + pair.replace(sign, '') + code.slice(i + 1))
	);

/** Blanks and dashes of any kind, within a code. */
const GAP = '[\\s_\\u2010-\\u2015-]+';
const codeOf = (text: string) => text.trim().toUpperCase().replace(new RegExp(GAP, 'g'), '-');
/** No name is longer; what is cut off is not looked at. */
const LONGEST_NAME = 80;
/** Without the signs that set it off from its code. */
const nameIn = (text: string) =>
	text
		.replace(/["“”]/g, '')
		.replace(/[\s:.)=\u2010-\u2015-]+$/, '')
		.replace(/^[\s:.(=\u2010-\u2015-]+/, '');

/** What a code of these works looks like, however it is typed. */
const lookOf = (works: Works) =>
	new RegExp(
		`(?<![\\dA-Z])(?:${[...works.keys()].map(nameOf).join('|')})${GAP}[\\dA-Z]{4}${GAP}[\\dA-Z]+${GAP}[\\dA-Z]{3}(?![\\dA-Z])`,
		'gi'
	);

interface Found {
	by: string;
	code: string;
}

/** The codes in a line, each with what stands before it; a line in which nothing looks like one is taken for one itself. */
function codesIn(look: RegExp, line: string): Found[] {
	let end = 0;
	const found = [...line.matchAll(look)].map((match): Found => {
		const by = nameIn(line.slice(Math.max(end, match.index - LONGEST_NAME), match.index));
		end = match.index + match[0].length;
		return { by, code: codeOf(match[0]) };
	});
	// A name may follow its code as well.
	const [only] = found;
	if (found.length === 1 && only && !only.by) only.by = nameIn(line.slice(end, end + LONGEST_NAME));
	if (found.length) return found;
	return [{ by: '', code: codeOf(line.replace(/^.*[:.)]\s+/, '').replace(/["“”.]/g, '')) }];
}

/** Only a code that has the form of one can have been meant as another. */
function meantBy(works: Works, code: string, read: Decoded): string {
	if (!('fault' in read) || read.fault === 'form') return '';
	const near = [...new Set(neighbours(code))].filter((one) => !('fault' in decode(works, one)));
	return near.length === 1 ? near[0]! : '';
}

/**
 * One code a line or several, each with a name or number beside it or not ("Group 2: …"); blanks and dashes of any kind
 * within a code stand for hyphens. Empty lines count for nothing.
 * @returns the first `MOST` codes, and how many are left unread
 */
export function readCodes(works: Works, typed: string): { lines: ReadLine[]; left: number } {
	const look = lookOf(works);
	const found = typed
		.replace(/[\u200b-\u200d\ufeff]/g, '')
		.split(/[\n,;]+/)
		.filter((line) => line.trim())
		.flatMap((line) => codesIn(look, line));
	const known = new Set<string>();
	const lines = found.slice(0, MOST).map(({ by, code }): ReadLine => {
		const read = decode(works, code);
		const key = `${by.toLowerCase()}\n${code}`;
		const again = !('fault' in read) && known.has(key);
		known.add(key);
		return { by, code, read, again, meant: meantBy(works, code, read) };
	});
	return { lines, left: found.length - lines.length };
}

/** What counts: every code that could be read, once. */
const counted = (lines: readonly ReadLine[]) =>
	lines.flatMap(({ code, read, again }) => ('fault' in read || again ? [] : [{ code, ...read }]));

/** Numbers of the questions, from 1, that were answered wrongly, and of those without an answer. */
export function missed({ items }: Asked, { picks }: Read): { wrong: number[]; none: number[] } {
	const numbers = picks.map((_, i) => i + 1);
	return {
		wrong: numbers.filter((n) => picks[n - 1]! >= 0 && !items[n - 1]?.options[picks[n - 1]!]?.right),
		none: numbers.filter((n) => picks[n - 1]! < 0)
	};
}

export interface Tally {
	activity: string;
	codes: number;
	questions: {
		ask: string;
		options: { text: string; right: boolean; chosen: number }[];
		/** How many gave no answer. */
		none: number;
	}[];
}

/** How many chose each option, for every activity of which there is a code, in the order of the works. */
export function tallies(works: Works, lines: readonly ReadLine[]): Tally[] {
	const read = counted(lines);
	return [...works].flatMap(([activity, { items }]) => {
		const own = read.filter((one) => one.activity === activity);
		if (!own.length) return [];
		const chosen = (question: number, option: number) => own.filter(({ picks }) => picks[question] === option).length;
		const questions = items.map(({ ask, options }, i) => ({
			ask,
			options: options.map((option, k) => ({ ...option, chosen: chosen(i, k) })),
			none: chosen(i, -1)
		}));
		return [{ activity, codes: own.length, questions }];
	});
}

/** A line for each code that could be read: activity, right answers, and the letter of each choice. */
export const csvOf = (lines: readonly ReadLine[]): string =>
	counted(lines)
		.map(({ code, right, of, picks }) =>
			[code, right, of, ...picks.map((pick) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[pick] ?? '')].join(',')
		)
		.join('\n');
