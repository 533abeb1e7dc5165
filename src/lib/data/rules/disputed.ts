/** Whether a disagreement sets claims of two records against each other, on different sides: then both may stand. */
import { byKeys, keptWith } from '../kept-with.ts';
import type { Entries } from '../records.ts';
import type { Context } from './context.ts';

/** On which side of which disagreements a claim stands, by its id. */
const sidesIn = keptWith((disagreements: Entries['disagreements']) => {
	const all = disagreements.flatMap(([{ sides }], about) => sides.map(({ claims }, side) => ({ about, side, claims })));
	return byKeys(all, ({ claims }) => claims);
});

export function disputed({ each }: Context, a: readonly string[], b: readonly string[]): boolean {
	const sides = sidesIn(each.disagreements);
	const of = (claims: readonly string[]) => claims.flatMap((id) => sides.get(id) ?? []);
	const others = of(b);
	return of(a).some((one) => others.some(({ about, side }) => about === one.about && side !== one.side));
}
