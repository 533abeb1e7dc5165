/** Broken datasets by chance: each change is one that no sound dataset can bear, so it must be refused at its line. */
import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { pick } from '../runs.ts';
import { lineOf, textOf } from './sound.ts';
import type { Texts } from './sound.ts';

export interface Damage {
	what: string;
	file: string;
	rule: string;
	/** null where any line of the file will do. */
	line: number | null;
	texts: Texts;
}

type Change = Pick<Damage, 'what' | 'rule'> & { offset: number; length: number; insert: string; line: number | null };

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const keyOf = (property: Node) => String(property.children?.[0]?.value);
const scalar = (node: Node | undefined) => node?.type === 'string' || node?.type === 'number';
const needed = new Set([
	'id',
	'claims',
	'kind',
	'party',
	'gist',
	'evidence',
	'hash',
	'start',
	'name',
	'label',
	'edtf',
	'basis'
]);
const reference = /^(?:c|ac|of|mt|is|mv)-/u;

/** What can be done to the text of a file, each with where it is told. */
const changes: ((text: string, nodes: Node[], random: () => number) => Change)[] = [
	(text, nodes, random) => {
		const { children = [], offset } = pick(
			nodes.filter(({ type, children }) => type === 'property' && scalar(children?.[1])),
			random
		);
		const value = children[1] ?? children[0];
		return {
			what: 'another type',
			rule: 'shape',
			offset: value?.offset ?? 0,
			length: value?.length ?? 0,
			insert: '{}',
			line: lineOf(text, offset)
		};
	},
	(text, nodes, random) => {
		const { offset } = pick(
			nodes.filter(({ type }) => type === 'object'),
			random
		);
		return {
			what: 'an unknown key',
			rule: 'shape',
			offset: offset + 1,
			length: 0,
			insert: ' "zzz": 1,',
			line: lineOf(text, offset)
		};
	},
	(text, nodes, random) => {
		const { offset, length } = pick(
			nodes.filter((node) => node.type === 'property' && scalar(node.children?.[1])),
			random
		);
		return {
			what: 'a key twice',
			rule: 'key',
			offset,
			length: 0,
			insert: `${text.slice(offset, offset + length)}, `,
			line: lineOf(text, offset)
		};
	},
	(text, nodes, random) => {
		const at = pick(
			nodes.filter(({ type, value }) => type === 'string' && reference.test(String(value))),
			random
		);
		const isId = at.parent?.type === 'property' && keyOf(at.parent) === 'id';
		const rule = isId ? 'shape' : 'reference';
		return {
			what: 'a broken id',
			rule,
			offset: at.offset + 1,
			length: at.length - 2,
			insert: isId ? 'Zz' : `${at.value}-zzzz`,
			line: lineOf(text, at.offset)
		};
	},
	(text, nodes, random) => {
		const at = pick(
			nodes.filter((node) => node.type === 'property' && needed.has(keyOf(node)) && node.parent !== nodes[0]),
			random
		);
		// The key gets another name: unknown at its place, and missing at the brace.
		return {
			what: 'a key misspelt',
			rule: 'shape',
			offset: at.offset + 1,
			length: 0,
			insert: 'z',
			line: lineOf(text, at.offset)
		};
	},
	(text, _, random) => ({
		what: 'the end cut off',
		rule: 'json',
		offset: Math.floor(random() * (text.length - 2)),
		length: text.length,
		insert: '',
		line: null
	})
];

export function damage(sound: Texts, random: () => number): Damage {
	const candidates = [...sound.keys()].map((name) => name.replace('.json', ''));
	for (;;) {
		const file = pick(candidates, random);
		const text = textOf(sound, file);
		const root = parseTree(text);
		if (!root) throw new Error(`no JSON in ${file}`);
		const change = pick(changes, random);
		const nodes = all(root);
		if (change === changes[3] && !nodes.some(({ value }) => reference.test(String(value)))) continue;
		const { offset, length, insert, ...told } = change(text, nodes, random);
		const texts = new Map(sound).set(`${file}.json`, text.slice(0, offset) + insert + text.slice(offset + length));
		return { ...told, file, texts };
	}
}
