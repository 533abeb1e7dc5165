import { contrast } from '../contrast.ts';
import type { WholeRule } from './rule.ts';

/** The page's own ground, light and dark; text in a party's colour stands on it. */
const paper = { light: '#fbfaf7', dark: '#171614' } as const;
/** WCAG 2.2, success criterion 1.4.3. */
const ENOUGH = 4.5;

export const colour: WholeRule = {
	name: 'colour',
	scope: 'whole',
	about: `the colour of a party is its own and has a contrast of ${ENOUGH} with the paper, light and dark`,
	*run({ info }) {
		for (const theme of ['light', 'dark'] as const) {
			const seen = new Set<string>();
			for (const [i, party] of info.parties.entries()) {
				const value = party.colour?.[theme];
				if (!value) continue;
				const at = ['dataset', 'parties', i, 'colour', theme] as const;
				const ratio = contrast(value, paper[theme]);
				if (ratio < ENOUGH) {
					const hint = `make it ${theme === 'light' ? 'darker' : 'lighter'}`;
					yield { at, message: `contrast ${ratio.toFixed(2)} on ${paper[theme]}: "${value}"`, hint };
				}
				if (seen.has(value))
					yield { at, message: `two parties have one colour: "${value}"`, hint: 'change one of them' };
				seen.add(value);
			}
		}
	}
};
