/** Marks a passage with keys alone: sentence by sentence, then word by word at its ends. */
import type { Sentence } from './article-view.ts';

/** Code points, end exclusive. */
export interface Mark {
	start: number;
	end: number;
}

const markOf = ({ start, end }: Sentence): Mark => ({ start, end });

/** The next sentence, or the one before; from no mark the first or the last. */
export function toSentence(sentences: readonly Sentence[], mark: Mark | null, by: 1 | -1): Mark | null {
	const found =
		by === 1
			? sentences.find(({ start }) => !mark || start >= mark.end)
			: sentences.findLast(({ end }) => !mark || end <= mark.start);
	return found ? markOf(found) : mark;
}

/** Takes the next sentence of the same paragraph in, or gives the last one back. */
export function extend(sentences: readonly Sentence[], mark: Mark | null, by: 1 | -1): Mark | null {
	if (!mark) return toSentence(sentences, mark, by);
	const inside = sentences.filter(({ start, end }) => start < mark.end && end > mark.start);
	const last = inside.at(-1);
	const next = sentences.find(({ start }) => start >= mark.end);
	if (by === 1) return next && next.para === last?.para ? { ...mark, end: next.end } : mark;
	const before = inside.at(-2);
	return before ? { ...mark, end: before.end } : mark;
}

const isBlank = (sign: string | undefined) => sign === undefined || /\s/u.test(sign);

/** Offsets at which a word begins or, exclusively, ends. */
const edges = (points: readonly string[], edge: 'start' | 'end') =>
	points.flatMap((point, i) => {
		if (isBlank(point)) return [];
		if (edge === 'start') return isBlank(points[i - 1]) ? [i] : [];
		return isBlank(points[i + 1]) ? [i + 1] : [];
	});

/** Moves one end of a mark by a word; at least one word stays. */
export function byWord(points: readonly string[], mark: Mark | null, edge: 'start' | 'end', by: 1 | -1): Mark | null {
	if (!mark) return mark;
	const all = edges(points, edge);
	const at = by === 1 ? all.find((one) => one > mark[edge]) : all.findLast((one) => one < mark[edge]);
	const moved = at === undefined ? mark : { ...mark, [edge]: at };
	return moved.start < moved.end ? moved : mark;
}
