import { unknownPlaceholders } from '../headline.ts';
import { headlinedCharts } from '../schema-parts.ts';
import type { WholeRule } from './rule.ts';

export const headline: WholeRule = {
	name: 'headline',
	scope: 'whole',
	about:
		'the {placeholders} of a headline stand for something: a count, the name or rank of the one head of a delegation, or the name of the one highest in rank who would not come',
	*run({ info, records }) {
		for (const chart of headlinedCharts) {
			for (const field of ['title', 'lead'] as const) {
				for (const name of unknownPlaceholders(info.charts[chart][field], { info, ...records })) {
					const hint =
						'use moves, offers, accepted, rejected, unanswered, conditions, people, sources, disagreements, head.<party>, leader.<party> or absent.<party>';
					yield { at: ['dataset', 'charts', chart, field], message: `unknown placeholder: "{${name}}"`, hint };
				}
			}
		}
	}
};
