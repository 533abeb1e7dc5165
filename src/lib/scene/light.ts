/** A scene as a page prints it: what repeats is written alike, which is most of what compression can save. */
import type { Mark, Shape, Text } from './scene.ts';
import { outlineOf, ringOf, round, transformOf } from './shape.ts';

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s]/gu, '')
		.replace(/\s+/g, ' ')
		.trim();

/**
 * The accessible name of a mark: its sentence, and before it what stands on the mark where the sentence has other words,
 * or has them in parentheses, which nobody says aloud (WCAG 2.2, 2.5.3).
 */
export function nameOf({ label, texts }: Mark): string {
	const seen = texts.map(({ text }) => text).join(' ');
	return plain(label.replace(/\([^()]*\)/g, '')).includes(plain(seen)) ? label : `${seen}: ${label}`;
}

type Line = Shape & { type: 'line' };

function moved(shape: Shape, x: number, y: number): Shape {
	switch (shape.type) {
		case 'circle':
			return { ...shape, cx: shape.cx - x, cy: shape.cy - y };
		case 'line':
			return { ...shape, x1: shape.x1 - x, y1: shape.y1 - y, x2: shape.x2 - x, y2: shape.y2 - y };
		default:
			return { ...shape, x: (shape.x ?? 0) - x, y: (shape.y ?? 0) - y };
	}
}

/** A mark seen from its own corner: marks of one kind differ in their corner and in little else. */
export function fromCorner(mark: Mark): {
	corner: string;
	ring: Record<string, number>;
	shapes: Shape[];
	texts: Text[];
} {
	const [x, y] = [Math.round(mark.x), Math.round(mark.y)];
	return {
		corner: `translate(${x} ${y})`,
		ring: ringOf({ ...mark, x: mark.x - x, y: mark.y - y }),
		shapes: mark.shapes.map((shape) => moved(shape, x, y)),
		texts: mark.texts.map((text) => ({ ...text, x: text.x - x, y: text.y - y }))
	};
}

const look = ({ stroke, party = '', ...shape }: Shape) =>
	JSON.stringify([stroke, party, outlineOf({ stroke, ...shape } as Shape)]);

const pathOf = ({ x1, y1, x2, y2 }: Line) =>
	`M${round(x1)} ${round(y1)}` +
	(round(y1) === round(y2)
		? `H${round(x2)}`
		: round(x1) === round(x2)
			? `V${round(y2)}`
			: `L${round(x2)} ${round(y2)}`);

/** Lines that follow each other and look alike, as one path. */
export function withLinesJoined(shapes: readonly Shape[]): Shape[] {
	const joined: Shape[] = [];
	let last: Line | undefined;
	for (const shape of shapes) {
		if (shape.type !== 'line') {
			joined.push(shape);
			last = undefined;
			continue;
		}
		const before = joined.at(-1);
		if (last && before?.type === 'path' && look(last) === look(shape))
			joined[joined.length - 1] = { ...before, d: before.d + pathOf(shape) };
		else {
			const { stroke, strokeWidth, dash, party } = shape;
			joined.push({ type: 'path', d: pathOf(shape), stroke, strokeWidth, dash, party });
		}
		last = shape;
	}
	return joined;
}

/** Shapes that follow each other in one place, as the paths of a glyph do: the place is said once for all of them. */
export function placedTogether(shapes: readonly Shape[]): { transform: string; shapes: Shape[] }[] {
	const groups: { transform: string; shapes: Shape[] }[] = [];
	for (const shape of withLinesJoined(shapes)) {
		const [transform, last] = [transformOf(shape), groups.at(-1)];
		if (last?.transform === transform) last.shapes.push(shape);
		else groups.push({ transform, shapes: [shape] });
	}
	return groups;
}
