/** What the schema finds, in the words of this project. */
import type { z } from 'zod';
import { show } from './at.ts';
import type { FileName, Path } from './at.ts';
import { nearest } from './nearest.ts';
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

/** What the schema calls a type, in words. */
const types: Readonly<Record<string, string>> = {
	string: 'a text',
	array: 'a list [ … ]',
	object: 'an object { … }',
	number: 'a number, without quotation marks',
	int: 'a whole number, without quotation marks',
	boolean: 'true or false'
};
const typeOf = (expected: string) => types[expected] ?? expected;

/** The field at a path: its key, or that of the list it stands in; null where the path is the whole file. */
function fieldOf(path: Path): { key: string; inList: boolean } | null {
	const key = path.findLast((step) => typeof step === 'string');
	return key === undefined ? null : { key, inList: typeof path.at(-1) === 'number' };
}

function whatToAdd(issue: Issue): string {
	if (issue.code === 'invalid_type') return `add ${typeOf(issue.expected)}`;
	const words = issue.code === 'invalid_value' ? issue.values : optionsOf(issue);
	return words.length ? `add it, one of ${words.join(', ')}` : 'add it';
}

function tooSmall(name: string, value: unknown, minimum: unknown): [message: string, hint: string] {
	if (typeof value === 'string') return [`${name} is empty: ${show(value)}`, 'write at least a word'];
	if (Array.isArray(value)) return [`${name} holds too few: ${value.length}`, `at least ${minimum} needed`];
	return [`${name} is too small: ${show(value)}`, `at least ${minimum} needed`];
}

function wording(issue: Issue, path: Path, file: FileName, value: unknown): [message: string, hint: string] {
	const field = fieldOf(path);
	if (!field) {
		const keys =
			file === 'dataset' ? `{ … } with the keys of static/schema/dataset.schema.json` : `{ "${file}": [ … ] }`;
		return [`${file}.json holds no object: ${show(value)}`, `write ${keys}`];
	}
	const name = field.inList ? `a member of "${field.key}"` : `"${field.key}"`;
	if (value === undefined) return [`missing: ${name}`, whatToAdd(issue)];
	const unknown = field.inList ? `unknown member of "${field.key}"` : `unknown ${field.key}`;
	switch (issue.code) {
		case 'invalid_type':
			return [`${name} has the wrong type: ${show(value)}`, `write ${typeOf(issue.expected)}`];
		case 'invalid_value':
			return [`${unknown}: ${show(value)}`, `use ${issue.values.join(', ')}`];
		case 'invalid_union':
			return [`${unknown}: ${show(value)}`, `use ${optionsOf(issue).join(', ')}`];
		case 'invalid_format':
			if (issue.format !== 'regex')
				return [`${name} is no ${issue.format}: ${show(value)}`, 'write it like 2025-05-30'];
			return [`${name} has the wrong form: ${show(value)}`, `write ${issue.message}`];
		case 'too_small':
			return tooSmall(name, value, issue.minimum);
		case 'too_big':
			return [`${name} is too large: ${sizeOf(value)}`, `at most ${issue.maximum} allowed`];
		case 'custom': {
			const letter = String(issue.params?.letter);
			return [
				`no picture can draw ${codeOf(letter)} "${letter}" in ${name}: ${show(value)}`,
				'write it in Latin, Greek, Cyrillic, Arabic or Hebrew letters (NFC)'
			];
		}
		default:
			return [`${name} is wrong: ${show(value)}`, issue.message.toLowerCase()];
	}
}

/** The keys that are missing beside an unknown one: it may be one of them, misspelt. */
const missingAt = (issues: readonly Issue[], path: Path, value: unknown): string[] =>
	issues.flatMap((issue) => {
		const own = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
		const beside = own.length === path.length + 1 && path.every((key, i) => own[i] === key);
		return beside && valueAt(value, own) === undefined ? [String(own.at(-1))] : [];
	});

/** The issues of one file; `value` is what was parsed. An unknown key gives one problem each, at the key. */
export function shapeProblems(issues: Issue[], file: FileName, value: unknown): ShapeProblem[] {
	return issues.flatMap((issue): ShapeProblem[] => {
		const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
		if (issue.code !== 'unrecognized_keys') {
			const [message, hint] = wording(issue, path, file, valueAt(value, path));
			return [{ path, message, hint }];
		}
		const missing = missingAt(issues, path, value);
		return issue.keys.map((key) => {
			const near = nearest(key, missing);
			const known = `correct or remove it; the keys stand in static/schema/${file}.schema.json`;
			return { path: [...path, key], message: `unknown key: "${key}"`, hint: near ? `did you mean "${near}"?` : known };
		});
	});
}
