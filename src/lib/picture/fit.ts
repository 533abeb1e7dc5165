/** Finds the largest form in which the marks fit, and leaves marks out only where even the smallest form is too big. */
import type { Drawing } from './drawing.ts';

export interface Room {
	width: number;
	height: number;
}

/** Draws marks in one form; null where the form cannot hold them at all. */
export type Form<M> = (marks: M[]) => Drawing | null;

export interface Fitted {
	drawing: Drawing;
	drawn: number;
}

/** Without the mark that the picture needs least: the one furthest from any in focus, the last of those. */
function fewer<M extends { id: string }>(marks: M[], focus: ReadonlySet<string>): M[] {
	const centres = marks.flatMap(({ id }, i) => (focus.has(id) ? [i] : []));
	const distance = (i: number) => (centres.length ? Math.min(...centres.map((c) => Math.abs(c - i))) : i);
	const far = marks.reduce((worst, _, i) => (distance(i) >= distance(worst) ? i : worst), 0);
	return marks.filter((_, i) => i !== far);
}

/** Throws where not even one mark fits: then a form is wrong. */
export function fitting<M extends { id: string }>(
	marks: M[],
	focus: ReadonlySet<string>,
	height: number,
	forms: Form<M>[]
): Fitted {
	for (let kept = marks; ; kept = fewer(kept, focus)) {
		// Most of the time is saved here: where the smallest form is too high, no other need be drawn.
		const smallest = forms.at(-1)?.(kept);
		const tried = smallest && smallest.height > height && kept.length > 1 ? [] : forms;
		let broken: Drawing | null = null;
		for (const form of tried) {
			const drawing = form(kept);
			if (!drawing || drawing.height > height) continue;
			if (!drawing.broken) return { drawing, drawn: kept.length };
			broken ??= drawing;
		}
		if (broken) return { drawing: broken, drawn: kept.length };
		if (kept.length <= 1) throw new Error(`no room in the picture for ${marks[0]?.id}`);
	}
}
