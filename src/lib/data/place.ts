/** From a path in the data to a line and a column in its file. */
import type { Node } from 'jsonc-parser';
import type { Path } from './at.ts';

/** Both from 1; columns count UTF-16 units, as editors do. */
export interface Place {
	line: number;
	column: number;
}

/** Where the lines of a text start. */
function startsOf(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}

/** The places of a text by offset; the text is read once, however many are asked for. */
export function placesOf(text: string): (offset: number) => Place {
	let starts: number[] | undefined;
	return (offset) => {
		starts ??= startsOf(text);
		// The last line that starts at or before the offset.
		let [first, last] = [0, starts.length - 1];
		while (first < last) {
			const middle = Math.ceil((first + last) / 2);
			if (starts[middle]! <= offset) first = middle;
			else last = middle - 1;
		}
		return { line: first + 1, column: offset - starts[first]! + 1 };
	};
}

export const placeAt = (text: string, offset: number): Place => placesOf(text)(offset);

/** The properties of an object by key, the first of those that stand twice; made once for each object. */
const properties = new WeakMap<Node, Map<unknown, Node>>();

function propertiesOf(node: Node): Map<unknown, Node> {
	const known = properties.get(node);
	if (known) return known;
	const found = new Map<unknown, Node>();
	for (const property of node.children ?? []) {
		const key: unknown = property.children?.[0]?.value;
		if (!found.has(key)) found.set(key, property);
	}
	properties.set(node, found);
	return found;
}

function step(node: Node, key: string | number): Node | undefined {
	if (typeof key === 'number') return node.type === 'array' ? node.children?.[key] : undefined;
	return node.type === 'object' ? propertiesOf(node).get(key) : undefined;
}

/**
 * The offset of a value: of its key in an object, of itself in a list. Where the path leads nowhere, as for a key
 * that is missing, the offset of the nearest thing around it.
 */
export function offsetOf(root: Node, path: Path): number {
	let found = root;
	let inside: Node | undefined = root;
	for (const key of path) {
		const next: Node | undefined = inside && step(inside, key);
		if (!next) break;
		found = next;
		inside = next.type === 'property' ? next.children?.[1] : next;
	}
	return found.offset;
}
