/**
 * Strict JSON (RFC 8259) with places: `JSON.parse` says neither where a value stands nor that a key stands twice.
 */
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';

export interface JsonProblem {
	offset: number;
	rule: 'json' | 'key';
	message: string;
	hint: string;
}

export interface ParsedJson {
	/** undefined where the text is no JSON. */
	value: unknown;
	root: Node | undefined;
	problems: JsonProblem[];
}

/** Deeper than any dataset goes, and far from what a recursive parser can bear. */
const DEEPEST = 32;
/** Keys that change what an object is instead of what it holds. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Offset of the first bracket that is too deep. Brackets within strings do not count; no regular expression bears a string of any length. */
function tooDeep(text: string): number | null {
	let depth = 0;
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (quoted && sign === '\\') at++;
		else if (sign === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (sign === '{' || sign === '[') depth++;
		else if (sign === '}' || sign === ']') depth--;
		if (depth > DEEPEST) return at;
	}
	return null;
}

function* keyProblems(node: Node): Generator<JsonProblem> {
	const seen = new Set<string>();
	for (const child of node.children ?? []) {
		const key = child.type === 'property' ? child.children?.[0] : undefined;
		if (key) {
			const name = String(key.value);
			const place = { offset: key.offset, rule: 'key' as const };
			if (FORBIDDEN.has(name)) yield { ...place, message: `forbidden key: "${name}"`, hint: 'remove it' };
			else if (seen.has(name)) yield { ...place, message: `key stands twice: "${name}"`, hint: 'keep one of the two' };
			seen.add(name);
		}
		yield* keyProblems(child);
	}
}

/** 'PropertyNameExpected' as words: 'property name expected'. */
const inWords = (code: string) => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** Reads one text; of several errors of syntax the first is reported, since the rest usually follow from it. */
export function parseJson(text: string): ParsedJson {
	const syntax = (offset: number, message: string): ParsedJson => ({
		value: undefined,
		root: undefined,
		problems: [{ offset, rule: 'json', message, hint: 'mend the syntax; the rest of the file is read after that' }]
	});
	const deep = tooDeep(text);
	if (deep !== null) return syntax(deep, `not a dataset: nested deeper than ${DEEPEST}`);
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
	const first = errors[0];
	if (first && /^\s*$/u.test(text)) return syntax(0, 'not JSON: the file is empty');
	if (first && /^[“”„‘’«»]/u.test(text.slice(first.offset)))
		return syntax(first.offset, `not JSON: ${text[first.offset]} in place of the straight mark "`);
	// The usual slip: told at the comma, not at what follows it.
	const comma = first && /,\s*$/u.exec(text.slice(0, first.offset));
	if (comma && /^[}\]]/u.test(text.slice(first.offset)))
		return syntax(comma.index, 'not JSON: comma behind the last of its list');
	if (first) return syntax(first.offset, `not JSON: ${inWords(printParseErrorCode(first.error))}`);
	if (!root) return syntax(0, 'not JSON: the file is empty');
	try {
		return { value: JSON.parse(text), root, problems: [...keyProblems(root)] };
	} catch (error) {
		return syntax(0, `not JSON: ${error instanceof Error ? error.message : String(error)}`);
	}
}
