/** From a path in the data to a line and a column in its file. */
import type { Node } from 'jsonc-parser';
import type { Path } from './at.ts';

/** Both from 1; columns count UTF-16 units, as editors do. */
export interface Place {
	line: number;
	column: number;
}

export function placeAt(text: string, offset: number): Place {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function step(node: Node, key: string | number): Node | undefined {
	if (typeof key === 'number') return node.type === 'array' ? node.children?.[key] : undefined;
	if (node.type !== 'object') return undefined;
	return node.children?.find((property) => property.children?.[0]?.value === key);
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
