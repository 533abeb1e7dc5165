/** Whether a disagreement sets claims of two records against each other, on different sides: then both may stand. */
import type { Context } from './context.ts';

export const disputed = ({ each }: Context, a: readonly string[], b: readonly string[]) =>
	each.disagreements.some(([{ sides }]) => {
		const sideOf = (claims: readonly string[]) =>
			sides.flatMap((side, i) => (side.claims.some((id) => claims.includes(id)) ? [i] : []));
		return sideOf(a).some((i) => sideOf(b).some((j) => i !== j));
	});
