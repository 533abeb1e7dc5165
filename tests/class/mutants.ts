/**
 * Every fact of a dataset, changed one at a time: a word of a text replaced, a number moved on, one entry of a vocabulary
 * or one id put for another, a member of a list or a key left out.
 */
import { valueAt } from '../../src/lib/data/shape.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Files = Record<string, Json>;

export interface Mutant {
	/** Where, as in `claims.3.when.edtf`. */
	at: string;
	what: string;
	files: Files;
}

/** No facts about the talks: names of schemas, the ids by which records know each other, colours, and what steers checks. */
const skipped = /(?:^|\.)(?:\$schema|id|version|lang|colour|loaded)(?:\.|$)/u;
/** Where a passage lies and what a file is: compared with the articles by `npm run verify`. */
export const locator = /\.(?:start|end|hash|bytes|sha256|words|leftOut|file|paragraphs)(?:\.|$)/u;

const pattern = (path: (string | number)[]) => path.map((key) => (typeof key === 'number' ? '#' : key)).join('.');

function* leaves(value: Json, path: (string | number)[]): Generator<[(string | number)[], Json]> {
	yield [path, value];
	if (Array.isArray(value)) for (const [i, inner] of value.entries()) yield* leaves(inner, [...path, i]);
	else if (value && typeof value === 'object')
		for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key]);
}

/** A copy in which one place holds something else; undefined leaves it out. Only the way to the place is copied. */
function changed(value: Json, [key, ...rest]: (string | number)[], to: Json | undefined): Json {
	if (Array.isArray(value)) {
		const i = Number(key);
		if (rest.length) return value.with(i, changed(value[i]!, rest, to));
		return to === undefined ? value.toSpliced(i, 1) : value.with(i, to);
	}
	const { [String(key)]: inner, ...others } = value as { [key: string]: Json };
	if (rest.length) return { ...(value as object), [String(key)]: changed(inner!, rest, to) };
	return to === undefined ? others : { ...(value as object), [String(key)]: to };
}

/** Values that stand at the like place of other records: a vocabulary, or ids. */
function vocabularies(files: Files): Map<string, string[]> {
	const seen = new Map<string, Set<string>>();
	for (const [name, file] of Object.entries(files)) {
		for (const [path, value] of leaves(file, [name])) {
			if (typeof value !== 'string') continue;
			const all = seen.get(pattern(path)) ?? new Set();
			seen.set(pattern(path), all.add(value));
		}
	}
	return new Map([...seen].map(([key, all]) => [key, [...all]]));
}

const wordy = /[\s“”’.,]/u;

function other(value: Json, words: string[]): Json | undefined {
	if (typeof value === 'number') return value + 1;
	if (typeof value !== 'string') return undefined;
	if (/^[\d./~-]*\d{4}[\d./~-]*$/u.test(value))
		return value.replace(/(\d)(\D*)$/u, (_, digit: string, rest: string) => `${digit === '2' ? 1 : 2}${rest}`);
	// A text gets another word; a name or a word of a vocabulary gives way to the next one of its kind.
	if (wordy.test(value)) return value.replace(/\p{L}{2,}/u, 'otherwise');
	return words[(words.indexOf(value) + 1) % words.length] === value
		? `${value}x`
		: words[(words.indexOf(value) + 1) % words.length];
}

export function* mutants(files: Files): Generator<Mutant> {
	const words = vocabularies(files);
	for (const [name, file] of Object.entries(files)) {
		for (const [path, value] of leaves(file, [])) {
			const at = [name, ...path].join('.');
			if (!path.length || skipped.test(at)) continue;
			const put = (what: string, to: Json | undefined): Mutant => ({
				at,
				what,
				files: { ...files, [name]: changed(file, path, to) }
			});
			const next = other(value, words.get(pattern([name, ...path])) ?? []);
			if (next !== undefined)
				yield put(`${JSON.stringify(value).slice(0, 40)} → ${JSON.stringify(next).slice(0, 40)}`, next);
			const last = path.at(-1);
			const parent = valueAt(file, path.slice(0, -1));
			// A list of one cannot do without it, and whole records are left where they are.
			if (path.length > 2 && (typeof last === 'string' || (Array.isArray(parent) && parent.length > 1)))
				yield put('left out', undefined);
		}
	}
}
