/** Wording in a picture: the question, each answer as the articles put it, and the articles under it. */
import { get } from '../data/find.ts';
import type { Dataset, Disagreement } from '../data/schema.ts';
import { readingOfSide, voicesOfSide } from '../layout/voice.ts';
import { LEADING, paragraph, stacked, together, type Drawing } from './drawing.ts';
import { shape } from './node.ts';
import { fitting, type Fitted, type Form, type Room } from './fit.ts';
import { ink, quiet, rule, SMALLEST } from './tokens.ts';

const GAP = 28;
const BAR = 22;

export interface WordingContext {
	d: Dataset;
	strong: (id: string) => boolean;
	room: Room;
	title: string;
}

/** The working names of the articles on a side, in the order of the dataset. */
function articlesOn(d: Dataset, side: Disagreement['sides'][number]): string {
	const named = new Set(side.claims.flatMap((id) => get(d, 'claims', id).evidence.map(({ source }) => source)));
	return d.sources
		.filter(({ id }) => named.has(id))
		.map(({ name }) => name)
		.join(' · ');
}

/** A reading, large, with whose it is and the articles that have it. */
function sideOf(
	d: Dataset,
	record: Disagreement,
	side: Disagreement['sides'][number],
	size: number,
	width: number,
	strong: boolean
): Drawing {
	const words = stacked(
		[
			paragraph(side.reading, BAR, 0, width - BAR, { size, face: 'serif', weight: 600, colour: strong ? ink : quiet }),
			paragraph(voicesOfSide(d, record, side), BAR, 0, width - BAR, { size: SMALLEST, weight: 600, colour: quiet }),
			paragraph(articlesOn(d, side), BAR, 0, width - BAR, { size: SMALLEST, colour: quiet })
		],
		6
	);
	const bar = shape('path', { d: `M3 2V${words.height}`, stroke: strong ? ink : rule, strokeWidth: 5 });
	return { ...words, shapes: [bar] };
}

/** Sides in columns, as even as can be. */
function sides({ d, strong, room }: WordingContext, record: Disagreement, size: number): Drawing {
	const n = record.sides.length;
	const across = n <= 3 ? n : n === 4 ? 2 : 3;
	const width = (room.width - GAP * (across - 1)) / across;
	const drawn = record.sides.map((side) => sideOf(d, record, side, size, width, strong(record.id)));
	const rows = Array.from({ length: Math.ceil(n / across) }, (_, row) =>
		together(drawn.slice(row * across, (row + 1) * across).map((one, i) => [one, i * (width + GAP), 0] as const))
	);
	return stacked(rows, 24);
}

const asked = (question: string, size: number, width: number, strong: boolean) =>
	paragraph(question, 0, 0, width, { size, weight: 600, colour: strong ? ink : quiet });

/** The question over its sides; left out where it is the title of the picture already. */
export const full =
	(context: WordingContext, size: number): Form<Disagreement> =>
	(records) =>
		stacked(
			records.map((record) => {
				const question =
					record.question === context.title
						? []
						: [asked(record.question, 26, context.room.width, context.strong(record.id))];
				return stacked([...question, sides(context, record, size)], 14);
			}),
			26
		);

/** A line for each question, its readings one after the other. */
const short =
	({ d, room, strong }: WordingContext, size: number): Form<Disagreement> =>
	(records) => {
		const left = room.width * 0.36;
		return stacked(
			records.map((record) => {
				const lit = strong(record.id);
				const readings = record.sides.map((side) => readingOfSide(d, record, side)).join(' / ');
				const top = shape('path', { d: `M0 0H${room.width}`, stroke: rule, strokeWidth: 2 });
				return together([
					[{ shapes: [top], lines: [], height: size * LEADING }, 0, 0],
					[asked(record.question, SMALLEST, left - GAP, lit), 0, 10],
					[
						paragraph(readings, 0, 0, room.width - left, {
							size,
							face: 'serif',
							weight: 600,
							colour: lit ? ink : quiet
						}),
						left,
						9
					]
				]);
			}),
			10
		);
	};

/** Draws the disagreements shown, whatever their kind; those of wording where none is named. */
export function wordingPicture(
	d: Dataset,
	shown: ReadonlySet<string>,
	strong: ReadonlySet<string>,
	room: Room,
	title: string
): Fitted {
	const context = { d, room, title, strong: (id: string) => !strong.size || strong.has(id) };
	const named = d.disagreements.filter(({ id }) => shown.has(id));
	const records = named.length ? named : d.disagreements.filter(({ kind }) => kind === 'wording');
	return fitting(records, strong, room.height, [
		...[76, 68, 60, 54, 48, 42, 36, 32, 28].map((size) => full(context, size)),
		...[40, 36, 32, 28, 26, 24, 22].map((size) => short(context, size))
	]);
}
