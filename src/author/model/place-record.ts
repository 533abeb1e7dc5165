/** Puts one record into the text of a file, in its place by id; every other record stays as it stands. */
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import { valueIn, writeValue, writtenIn } from './write-value.ts';

export type Json = Record<string, unknown>;

/** Keys in the order in which they stood, new ones behind the key that the schema has before them. */
export function inOrder(record: Json, old: Json | undefined): Json {
	if (!old) return record;
	const keys = Object.keys(old).filter((key) => key in record);
	for (const [i, key] of Object.keys(record).entries()) {
		if (keys.includes(key)) continue;
		const before = Object.keys(record).slice(0, i).at(-1);
		keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
	}
	return Object.fromEntries(keys.map((key) => [key, record[key]]));
}

const idOf = (node: Node): string => String(findNodeAtLocation(node, ['id'])?.value ?? '');

/**
 * @param text of a file of a collection, which is JSON
 * @param was id under which the record stands in the file; null for a new one
 * @param record with keys in the order of the schema; null takes it out
 * @throws Error where the file holds no list of that name
 */
export function placeRecord(text: string, collection: string, was: string | null, record: Json | null): string {
	const root = parseTree(text);
	const list = root && findNodeAtLocation(root, [collection]);
	if (list?.type !== 'array') throw new Error(`no list of ${collection} in its file`);
	const written = writtenIn(text);
	const nodes = list.children ?? [];
	const old = was === null ? undefined : nodes.find((node) => idOf(node) === was);
	const kept = nodes
		.filter((node) => node !== old)
		.map((node) => ({ id: idOf(node), text: text.slice(node.offset, node.offset + node.length) }));
	if (record) {
		const value = inOrder(record, old && (valueIn(written, old) as Json));
		kept.push({ id: String(record['id']), text: writeValue(value, written, { depth: 2, used: 1, old, open: !old }) });
	}
	kept.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	const inside = kept.map((one) => `\n\t\t${one.text}`).join(',');
	const whole = kept.length > 0 ? `[${inside}\n\t]` : '[]';
	return text.slice(0, list.offset) + whole + text.slice(list.offset + list.length);
}

/** The text of dataset.json with other contents. */
export function placeInfo(text: string, info: Json): string {
	const old = parseTree(text);
	const written = writtenIn(text);
	const value = inOrder(info, old && (valueIn(written, old) as Json));
	return `${writeValue(value, written, { depth: 0, used: 0, old, open: true })}\n`;
}
