import { distance, LEAST_DISTANCE, partyColour, themes } from '../colours.ts';
import { contrast, papers } from '../contrast.ts';
import type { Finding } from '../at.ts';
import type { DatasetInfo } from '../schema.ts';
import type { WholeRule } from './rule.ts';

/** WCAG 2.2, success criterion 1.4.3. */
const ENOUGH = 4.5;

function* pale({ parties }: DatasetInfo): Generator<Finding> {
	for (const [i, { colour: own }] of parties.entries())
		for (const theme of themes) {
			const ratio = own ? contrast(own[theme], papers[theme].paper) : ENOUGH;
			if (!own || ratio >= ENOUGH) continue;
			yield {
				at: ['dataset', 'parties', i, 'colour', theme],
				message: `contrast ${ratio.toFixed(2)} on ${papers[theme].paper}: "${own[theme]}"`,
				hint: `make it ${theme === 'light' ? 'darker' : 'lighter'}`
			};
		}
}

/** Two parties side by side, of which one at least has a colour of its own or both share what was left. */
function* alike({ parties }: DatasetInfo): Generator<Finding> {
	const pairs = parties.map((party) => partyColour(party, parties));
	for (const [i, pair] of pairs.entries())
		for (const theme of themes) {
			const near = pairs.slice(0, i).findIndex((other) => distance(pair[theme], other[theme]) < LEAST_DISTANCE);
			const [party, other] = [parties[i], parties[near]];
			if (!party || !other) continue;
			const apart = distance(pair[theme], pairs[near]![theme]).toFixed(0);
			yield {
				at: ['dataset', 'parties', i, ...(party.colour ? ['colour' as const, theme] : ['id' as const])],
				message: `on ${theme} paper too like that of "${other.id}", ${apart} apart: "${pair[theme]}"`,
				hint: `give one of them a colour at least ${LEAST_DISTANCE} away in CIELAB`
			};
		}
}

export const colour: WholeRule = {
	name: 'colour',
	scope: 'whole',
	about: `the colour of a party has a contrast of ${ENOUGH} with the paper and is ${LEAST_DISTANCE} away from any other in CIELAB, light and dark`,
	*run({ info }) {
		yield* pale(info);
		yield* alike(info);
	}
};
