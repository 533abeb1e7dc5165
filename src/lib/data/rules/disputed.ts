/** Whether one disagreement holds claims of both records: then both may stand. */
import type { Context } from './context.ts';

export const disputed = ({ each }: Context, a: readonly string[], b: readonly string[]) =>
	each.disagreements.some(([{ sides }]) => {
		const listed = new Set(sides.flatMap(({ claims }) => claims));
		return a.some((id) => listed.has(id)) && b.some((id) => listed.has(id));
	});
