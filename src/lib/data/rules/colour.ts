import { contrast, papers } from '../contrast.ts';
import type { WholeRule } from './rule.ts';

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
				const ratio = contrast(value, papers[theme].paper);
				if (ratio < ENOUGH) {
					const hint = `make it ${theme === 'light' ? 'darker' : 'lighter'}`;
					yield { at, message: `contrast ${ratio.toFixed(2)} on ${papers[theme].paper}: "${value}"`, hint };
				}
				if (seen.has(value))
					yield { at, message: `two parties have one colour: "${value}"`, hint: 'change one of them' };
				seen.add(value);
			}
		}
	}
};
