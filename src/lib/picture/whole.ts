/** A whole chart as a picture, with all its records: 1200 pixels wide, and as high as it has to be. */
import { chartNames, type ChartName, type Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import { altOfWhole } from './alt.ts';
import { paragraph, stacked, together, type Drawing } from './drawing.ts';
import { foot, FOOT, head } from './frame.ts';
import { once } from './layouts.ts';
import { legend } from './legend.ts';
import type { Picture } from './picture.ts';
import { INSIDE, MARGIN, quiet, WIDTH } from './tokens.ts';
import { wholeWords } from './wanted.ts';
import { wholeMoves } from './whole-moves.ts';
import { wholePositions } from './whole-positions.ts';
import { wholeWording } from './whole-wording.ts';

/** Of the charts that have no scene. */
const charts: Partial<Record<ChartName, (d: Dataset) => Drawing>> = {
	positions: wholePositions,
	moves: wholeMoves,
	wording: wholeWording
};

function draw(d: Dataset, chart: ChartName): Picture {
	const words = wholeWords(d, chart);
	const body = stacked(
		[
			paragraph(words.lead, 0, 0, INSIDE, { size: 28, colour: quiet }),
			...(charts[chart] ? [charts[chart](d)] : []),
			legend(d, chart)
		],
		36
	);
	const over = head(words, 58);
	const top = over.height + 14;
	const under = Math.ceil(top + body.height + 36);
	const { shapes, lines } = together([
		[over, 0, 0],
		[body, MARGIN, top],
		[foot(d, '', body.differ ? en.chart.differ : ''), 0, under]
	]);
	const description = altOfWhole(d, chart);
	return { width: WIDTH, height: under + FOOT, shapes, lines, title: words.title, description };
}

const drawn = once((d) => new Map(chartNames.map((chart) => [chart, draw(d, chart)])));

/** Draws a whole chart, once for each dataset. */
export const wholePicture = (d: Dataset, chart: ChartName): Picture => drawn(d).get(chart) ?? draw(d, chart);
