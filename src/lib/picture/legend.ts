/** How to read a whole chart, and what it is made from: a picture travels without the page that says it. */
import { get } from '../data/find.ts';
import type { ChartName, Dataset } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { pictureWords } from '../messages/picture.ts';
import { paragraph, stacked, type Drawing } from './drawing.ts';
import { ink, INSIDE, quiet, SMALLEST } from './tokens.ts';

const SPACE: Drawing = { shapes: [], lines: [], height: 14 };

const text = (words: string, width = INSIDE) => paragraph(words, 0, 0, width, { size: SMALLEST, colour: quiet });
const heading = (words: string) => paragraph(words, 0, 0, INSIDE, { size: SMALLEST, weight: 600, colour: ink });

const how: Partial<Record<ChartName, () => Drawing[]>> = {
	positions: () => [text(en.positions.howAxis), text(en.positions.how)],
	moves: () => [text(en.moves.how)],
	wording: () => [text(pictureWords.wording)]
};

/** Each article by the name we give it, with its outlet and its date, as far as they are known. */
const articles = (d: Dataset): Drawing =>
	stacked(
		d.sources.map(({ name, outlet, published }) => {
			const of = outlet ? get(d, 'actors', outlet).name : en.wording.outletUnknown;
			const when = published ? dateInWords(published.edtf) : en.evidence.undated;
			return text(pictureWords.article(name, of, when));
		})
	);

export const legend = (d: Dataset, chart: ChartName): Drawing =>
	stacked([
		stacked([heading(en.chart.howToRead), ...(how[chart]?.() ?? [])], 8),
		SPACE,
		SPACE,
		stacked([heading(pictureWords.articles), articles(d)], 8)
	]);
