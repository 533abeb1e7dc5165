/**
 * The result code: what a student chose, short enough for paper. It names the activity and the choices, and nobody. A
 * teacher's page reads it without asking anybody.
 *
 * `HEADLINE-3K7F-1024-A9C`: activity, edition of the questions, choices (0 none, 1 to Z the option), check.
 */
import { nameOfLesson } from '../data/lesson.ts';
import type { Asked } from './work.ts';

/** Longest code there can be. */
export const LONGEST = 120;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The largest prime below 36 * 36 * 36; one wrong character, or two swapped, always change the remainder. */
const CHECK = 46_649;
const EDITION = 1_679_609;

function remainder(text: string, modulus: number): number {
	let sum = 1;
	for (const point of text) sum = (sum * 257 + (point.codePointAt(0) ?? 0)) % modulus;
	return sum;
}

const digits = (n: number, length: number) => n.toString(36).toUpperCase().padStart(length, '0');

/** Changes with any word of a question or an option, so that a code never speaks of other questions. */
const editionOf = ({ items }: Asked) =>
	digits(
		remainder(JSON.stringify(items.map(({ ask, options }) => [ask, options.map(({ text }) => text)])), EDITION),
		4
	);

/** The name of an activity in its codes. */
export const nameOf = (activity: string) => nameOfLesson(activity).toUpperCase();
const checkOf = (body: string) => digits(remainder(body, CHECK), 3);

/**
 * @param picks index of the option chosen for each question, -1 for none
 * @throws Error where picks and questions do not fit each other
 */
export function encode(activity: string, work: Asked, picks: readonly number[]): string {
	const fits = picks.every(
		(pick, i) => Number.isInteger(pick) && pick >= -1 && pick < (work.items[i]?.options.length ?? 0)
	);
	if (picks.length !== work.items.length || !fits)
		throw new Error(`choices that fit no question: "${picks.join(' ')}"`);
	const body = [nameOf(activity), editionOf(work), picks.map((pick) => DIGITS[pick + 1]).join('')].join('-');
	return `${body}-${checkOf(body)}`;
}

export type Decoded =
	| { activity: string; picks: number[]; right: number; of: number }
	| { fault: 'form' | 'check' | 'activity' | 'edition' };

/** Reads a code, however it was typed: small letters, spaces around it. Never throws. */
export function decode(works: ReadonlyMap<string, Asked>, typed: string): Decoded {
	const code = typed.trim().toUpperCase();
	const match = /^((.+)-([\dA-Z]{4})-([\dA-Z]+))-([\dA-Z]{3})$/.exec(code.length > LONGEST ? '' : code);
	const [, body = '', name = '', edition = '', choices = '', check = ''] = match ?? [];
	if (!match) return { fault: 'form' };
	if (checkOf(body) !== check) return { fault: 'check' };
	const [activity, work] = [...works].find(([id]) => nameOf(id) === name) ?? [];
	if (!activity || !work) return { fault: 'activity' };
	const picks = [...choices].map((digit) => DIGITS.indexOf(digit) - 1);
	if (editionOf(work) !== edition || picks.length !== work.items.length) return { fault: 'edition' };
	if (picks.some((pick, i) => pick >= (work.items[i]?.options.length ?? 0))) return { fault: 'form' };
	const right = work.items.filter(({ options }, i) => options[picks[i] ?? -1]?.right).length;
	return { activity, picks, right, of: work.items.length };
}
