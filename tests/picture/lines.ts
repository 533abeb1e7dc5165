/** The lines of text of a picture tree, read back out of it. */
import type { PictureNode } from '../../src/lib/picture/node.ts';
import { widthOf, type Face } from '../../src/lib/picture/width.ts';

export interface PlacedLine {
	text: string;
	size: number;
	face: Face;
	left: number;
	top: number;
	width: number;
}

/** A box may hold a text alone, or a text and the mark of disagreement. */
function textIn({ props: { children } }: PictureNode): string | null {
	if (typeof children === 'string') return children;
	const first = children?.[0]?.props.children;
	return typeof first === 'string' ? first : null;
}

export const linesOf = (tree: PictureNode): PlacedLine[] =>
	(tree.props.children as PictureNode[])
		.filter(({ type }) => type === 'div')
		.map((node) => {
			const text = textIn(node) ?? '';
			const style = node.props.style ?? {};
			const size = Number(style['fontSize']);
			const face = style['fontFamily'] as Face;
			const own = widthOf(text, size, face);
			const box = style['width'];
			const left = Number(style['left']) + (typeof box === 'number' ? (box - own) / 2 : 0);
			return { text, size, face, left, top: Number(style['top']), width: own };
		});

export const textsOf = (tree: PictureNode) =>
	linesOf(tree)
		.map(({ text }) => text)
		.filter((text) => text);
