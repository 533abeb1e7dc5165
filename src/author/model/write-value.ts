/** Writes a value as the formatter leaves it, and what has not changed as it stood. */
import type { Node } from 'jsonc-parser';
import { isDeepStrictEqual } from 'node:util';

/** Columns of a line; a tab counts as two. */
const WIDTH = 120;
const TAB = 2;

/** The text of a file, to look up how a value was written in it. */
export interface Written {
	text: string;
	/** True where objects that fit stand on one line. */
	compact: boolean;
}

export const writtenIn = (text: string): Written => ({ text, compact: /\{ "/u.test(text) });

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const sizeOf = (value: unknown) =>
	Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : 0;

const sourceOf = ({ text }: Written, node: Node) => text.slice(node.offset, node.offset + node.length);
/** What stands there, as a value of its own. */
export const valueIn = (written: Written, node: Node): unknown => JSON.parse(sourceOf(written, node));
const wasExpanded = (written: Written, node: Node) => /^\{\s*\n/u.test(sourceOf(written, node));

/** The former member that a new one stands for: an equal one, else the one in its place. */
function formerOf(written: Written, old: Node | undefined, value: unknown, index: number): Node | undefined {
	if (old?.type !== 'array') return undefined;
	return old.children?.find((child) => isDeepStrictEqual(valueIn(written, child), value)) ?? old.children?.[index];
}

const propertyOf = (old: Node | undefined, key: string) =>
	old?.type === 'object'
		? old.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1]
		: undefined;

/** Objects with several keys stand each on a line of its own where there are several of them. */
const mustBreak = (list: unknown[]) =>
	list.length > 1 &&
	(list.every((one) => isObject(one) && sizeOf(one) > 1) || list.every((one) => Array.isArray(one) && sizeOf(one) > 1));

/**
 * @param depth tabs before the line on which it begins
 * @param used columns of that line that are taken, and that follow it: its key, a comma
 * @param old how it was written before; what is equal is repeated letter for letter
 * @param open an object is written on several lines, whatever its size
 */
export function writeValue(
	value: unknown,
	written: Written,
	{ depth, used, old, open = false }: { depth: number; used: number; old?: Node | undefined; open?: boolean }
): string {
	if (old && isDeepStrictEqual(valueIn(written, old), value)) return sourceOf(written, old);
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const list = Array.isArray(value);
	const entries: [string, unknown, Node | undefined][] = list
		? value.map((one, i) => ['', one, formerOf(written, old, one, i)])
		: Object.entries(value)
				.filter(([, one]) => one !== undefined)
				.map(([key, one]) => [`${JSON.stringify(key)}: `, one, propertyOf(old, key)]);
	if (entries.length === 0) return list ? '[]' : '{}';

	const parts = (at: number) =>
		entries.map(([key, one, former], i) => {
			const comma = i < entries.length - 1 ? 1 : 0;
			return key + writeValue(one, written, { depth: at, used: key.length + comma, old: former });
		});
	const expanded =
		open || (list ? mustBreak(value) : old?.type === 'object' ? wasExpanded(written, old) : !written.compact);
	if (!expanded) {
		const inside = parts(depth).join(', ');
		const line = list ? `[${inside}]` : `{ ${inside} }`;
		if (!line.includes('\n') && depth * TAB + used + line.length <= WIDTH) return line;
	}
	const indent = '\t'.repeat(depth + 1);
	const inside = parts(depth + 1).map((part) => indent + part);
	const [left, right] = list ? '[]' : '{}';
	return `${left}\n${inside.join(',\n')}\n${'\t'.repeat(depth)}${right}`;
}
