/** How to read a whole chart, and what it is made from: a picture travels without the page that says it. */
import { get } from '../data/find.ts';
import type { ChartName, Dataset } from '../data/schema.ts';
import type { Look } from '../layout/delegation.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { pictureWords } from '../messages/picture.ts';
import { edge } from './card-edge.ts';
import { paragraph, stacked, together, type Drawing } from './drawing.ts';
import { ink, INSIDE, quiet, SMALLEST } from './tokens.ts';

const SAMPLE = 64;
const GAP = 40;
const HALF = (INSIDE - GAP) / 2;

const SPACE: Drawing = { shapes: [], lines: [], height: 14 };

const text = (words: string, width = INSIDE) => paragraph(words, 0, 0, width, { size: SMALLEST, colour: quiet });
const heading = (words: string) => paragraph(words, 0, 0, INSIDE, { size: SMALLEST, weight: 600, colour: ink });

/** Drawings in two columns, read downwards. */
function inColumns(drawings: Drawing[]): Drawing {
	const half = Math.ceil(drawings.length / 2);
	return together([
		[stacked(drawings.slice(0, half), 12), 0, 0],
		[stacked(drawings.slice(half), 12), HALF + GAP, 0]
	]);
}

/** The looks of a place card, each with a small one beside its words. */
const looks = (): Drawing =>
	inColumns(
		en.delegations.how.map(([look, words]) => {
			const height = SMALLEST * 1.1;
			const sample = { shapes: edge(look as Look, ink, true, SAMPLE, height), lines: [], height };
			const beside = text(words, HALF - SAMPLE - 30);
			return together([
				[sample, 7, 7],
				[beside, SAMPLE + 30, 5],
				[{ shapes: [], lines: [], height: 0 }, 0, height + 14]
			]);
		})
	);

const how: Record<ChartName, () => Drawing[]> = {
	delegations: () => [looks(), SPACE, text(en.delegations.ranksAreOurs)],
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
		stacked([heading(en.chart.howToRead), ...how[chart]()], 8),
		SPACE,
		SPACE,
		stacked([heading(pictureWords.articles), articles(d)], 8)
	]);
