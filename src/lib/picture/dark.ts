/** The colours of a picture on dark paper: every colour that is drawn in the light has one counterpart. */
import { partyColour } from '../data/colours.ts';
import type { Dataset } from '../data/schema.ts';
import { once } from './layouts.ts';
import { FILLED, GROUND, inks, PALE, paper, tint } from './tokens.ts';

const darkPaper = inks.paper[1];

/** A colour in every strength in which marks are drawn, on its own paper. */
const strengths = (colour: string, on: string) =>
	[1, PALE].flatMap((mark) => [1, FILLED, GROUND].map((ground) => tint(tint(colour, mark, on), ground, on)));

const tableOf = once((d) => {
	const parties = d.info.parties.map((party) => partyColour(party, d.info.parties));
	const marks = [...parties, { light: inks.ink[0], dark: inks.ink[1] }];
	return new Map<string, string>([
		...marks.flatMap(({ light, dark }) => {
			const there = strengths(dark, darkPaper);
			return strengths(light, paper).map((colour, i) => [colour, there[i] ?? dark] as const);
		}),
		...Object.values(inks)
	]);
});

/**
 * The colour on dark paper for one on light paper.
 * @throws Error for a colour that is no token, and no party's in a strength that marks have
 */
export function darkOf(d: Dataset, light: string): string {
	const dark = tableOf(d).get(light);
	if (!dark) throw new Error(`no dark counterpart of a colour in a picture: ${light}`);
	return dark;
}
