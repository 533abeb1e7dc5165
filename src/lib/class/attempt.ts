/**
 * What is chosen while activities are done. A page keeps it as long as it stands open and no longer; whoever shows the
 * activities elsewhere may give a store of their own, which keeps it or passes it on.
 */

/** Index of the option chosen for each question of an activity, -1 where none is checked yet. */
export type Picks = readonly number[];

export interface Answers {
	/** What is checked so far; empty where nothing is. Shown as answered when an activity starts. */
	get(activity: string): Picks;
	/** Called with all picks of an activity after every answer that is checked, and after a new start. */
	set(activity: string, picks: Picks): void;
	/** Tells of every `set` from now on; what it returns ends that. */
	listen(told: (activity: string, picks: Picks) => void): () => void;
}

/** Nothing is stored: with the page it is gone. */
export function answersInMemory(): Answers {
	const kept = new Map<string, Picks>();
	const listeners = new Set<(activity: string, picks: Picks) => void>();
	return {
		get: (activity) => kept.get(activity) ?? [],
		set: (activity, picks) => {
			kept.set(activity, [...picks]);
			for (const told of listeners) told(activity, kept.get(activity)!);
		},
		listen: (told) => {
			listeners.add(told);
			return () => listeners.delete(told);
		}
	};
}

/** The picks for so many questions, whatever was kept for them: what fits no option counts as not answered. */
export const fittingPicks = (kept: Picks, options: readonly number[]): number[] =>
	options.map((count, i) => {
		const pick = kept[i] ?? -1;
		return Number.isInteger(pick) && pick >= 0 && pick < count ? pick : -1;
	});
