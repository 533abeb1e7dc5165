import type { Context } from './context.ts';
import type { WholeRule } from './rule.ts';

/** The way from a move along its links back to itself, or null. */
function cycleFrom({ by }: Context, start: string): string[] | null {
	const trail: string[][] = [[start]];
	const seen = new Set<string>();
	for (let way = trail.pop(); way; way = trail.pop()) {
		for (const next of by.moves.get(way.at(-1) ?? '')?.links.map(({ to }) => to) ?? []) {
			if (next === start) return [...way, next];
			if (!seen.has(next)) trail.push([...way, next]);
			seen.add(next);
		}
	}
	return null;
}

export const replyCycle: WholeRule = {
	name: 'reply-cycle',
	scope: 'whole',
	about: 'links never lead back to the move they start from',
	*run(context) {
		for (const [move, at] of context.each.moves) {
			const cycle = cycleFrom(context, move.id);
			// A cycle is told once, at the first of its moves.
			if (!cycle || cycle.some((id) => id < move.id)) continue;
			yield {
				at: [...at, 'links'],
				message: `links in a circle: ${cycle.join(' → ')}`,
				hint: 'remove one of the links'
			};
		}
	}
};
