/** What a learning platform is told of a lesson plan: its activities, their questions, the pass mark. Knows no dataset. */
import type { Asked } from '../work.ts';

/** A question as far as it is scored: its words, for the edition, and which options are right. */
export type Question = Asked['items'][number] & { id: string };

export interface Course {
	/** Id of the plan; it names the place where the lesson begins. */
	plan: string;
	/** From 0 to 100. */
	pass: number;
	/** In the order of the plan; one that asks nothing has no question. */
	activities: { id: string; items: Question[] }[];
}

/** The option chosen for each question of an activity, -1 for none; an activity that is missing was not begun. */
export type Picks = ReadonlyMap<string, readonly number[]>;

/** The pass mark where the teacher names none. */
export const PASS = 60;

export interface Standing {
	answered: number;
	right: number;
	of: number;
	/** Every question of the plan is answered; never so where nothing is asked. */
	complete: boolean;
	/** Right ones of all, in whole hundredths; null where nothing is asked. */
	score: number | null;
}

export function standingOf({ activities }: Course, picks: Picks): Standing {
	const chosen = activities.flatMap(({ id, items }) =>
		items.map(({ options }, i) => options[picks.get(id)?.[i] ?? -1])
	);
	const of = chosen.length;
	const answered = chosen.filter(Boolean).length;
	const right = chosen.filter((option) => option?.right).length;
	return {
		answered,
		right,
		of,
		complete: of > 0 && answered === of,
		score: of ? Math.round((100 * right) / of) : null
	};
}
