/** What the schema finds, in the words of this project. */
import type { z } from 'zod';
import { show } from './at.ts';
import type { FileName, Path } from './at.ts';
import { codeOf } from './unseen.ts';

export interface ShapeProblem {
	path: Path;
	message: string;
	hint: string;
}

type Issue = z.core.$ZodIssue;

/** The value at a path, or undefined; own keys only, so that no key of the data reaches a prototype. */
export function valueAt(value: unknown, path: Path): unknown {
	let inner = value;
	for (const key of path) {
		if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
		inner = Reflect.get(inner, key);
	}
	return inner;
}

/** The words that may stand where a kind decides about the other keys. */
const optionsOf = (issue: Issue): unknown[] =>
	'options' in issue && Array.isArray(issue.options) ? issue.options : [];

/** How large a value is, where it has a length. */
const sizeOf = (value: unknown) => {
	if (Array.isArray(value)) return `${value.length} in the list`;
	return typeof value === 'string' ? `${value.length} letters, ${show(value)}` : show(value);
};

function wording(issue: Issue, name: string, value: unknown): [message: string, hint: string] {
	if (value === undefined) {
		const what = issue.code === 'invalid_type' ? `a value of type ${issue.expected}` : 'it';
		return [`missing: "${name}"`, `add ${what}`];
	}
	switch (issue.code) {
		case 'invalid_type':
			return [`"${name}" has the wrong type: ${show(value)}`, `write a value of type ${issue.expected}`];
		case 'invalid_value':
			return [`unknown ${name}: ${show(value)}`, `use ${issue.values.join(', ')}`];
		case 'invalid_union':
			return [`unknown ${name}: ${show(value)}`, `use ${optionsOf(issue).join(', ')}`];
		case 'invalid_format':
			if (issue.format !== 'regex')
				return [`"${name}" is no ${issue.format}: ${show(value)}`, 'write it like 2025-05-30'];
			return [`"${name}" has the wrong form: ${show(value)}`, `write ${issue.message}`];
		case 'too_small':
			return [`"${name}" is too short or too small: ${show(value)}`, `at least ${issue.minimum} needed`];
		case 'too_big':
			return [`"${name}" is too large: ${sizeOf(value)}`, `at most ${issue.maximum} allowed`];
		case 'custom': {
			const letter = String(issue.params?.letter);
			return [
				`no picture can draw ${codeOf(letter)} "${letter}" in "${name}": ${show(value)}`,
				'write it in Latin, Greek, Cyrillic or Arabic letters (NFC)'
			];
		}
		default:
			return [`"${name}" is wrong: ${show(value)}`, issue.message.toLowerCase()];
	}
}

/** The issues of one file; `value` is what was parsed. An unknown key gives one problem each, at the key. */
export function shapeProblems(issues: Issue[], file: FileName, value: unknown): ShapeProblem[] {
	return issues.flatMap((issue): ShapeProblem[] => {
		const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
		if (issue.code !== 'unrecognized_keys') {
			const [message, hint] = wording(issue, String(path.at(-1) ?? file), valueAt(value, path));
			return [{ path, message, hint }];
		}
		const hint = `correct or remove it; the keys stand in static/schema/${file}.schema.json`;
		return issue.keys.map((key) => ({ path: [...path, key], message: `unknown key: "${key}"`, hint }));
	});
}
