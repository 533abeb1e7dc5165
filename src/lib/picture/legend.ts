/** How to read a whole chart: a picture travels without the page that says it. */
import type { Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import { paragraph, stacked, type Drawing } from './drawing.ts';
import type { PictureChart } from './state.ts';
import { ink, INSIDE, quiet, SMALLEST } from './tokens.ts';

const texts: Record<PictureChart, string[]> = {
	delegations: [en.delegations.how.map(([, words]) => words).join('; '), en.delegations.ranksAreOurs],
	positions: [en.positions.howAxis, en.positions.how],
	moves: [en.moves.how],
	wording: [en.wording.how]
};

export const legend = (_d: Dataset, chart: PictureChart): Drawing =>
	stacked(
		[
			paragraph(en.chart.howToRead, 0, 0, INSIDE, { size: SMALLEST, weight: 600, colour: ink }),
			...texts[chart].map((text) => paragraph(text, 0, 0, INSIDE, { size: SMALLEST, colour: quiet }))
		],
		6
	);
