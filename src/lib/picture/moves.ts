/** The thread in a picture: lanes, lines and nodes as on the page, the words beside them as large as they can be. */
import type { Dataset } from '../data/schema.ts';
import type { MoveRow } from '../layout/move.ts';
import { en } from '../messages/en.ts';
import { DAGGER } from './dagger.ts';
import { LEADING, line, paragraph, stacked, together, type Drawing } from './drawing.ts';
import { fitting, type Fitted, type Form, type Room } from './fit.ts';
import { threadOf } from './layouts.ts';
import { threads } from './thread.ts';
import { ink, markInk, quiet, SMALLEST } from './tokens.ts';
import { widthOf } from './width.ts';

export interface MovesContext {
	d: Dataset;
	strong: (id: string) => boolean;
	room: Room;
}

/** Words beside a node, the middle of their first line at `nodeY`. */
interface Worded {
	nodeY: number;
	drawing: Drawing;
}

function placed(
	context: MovesContext,
	moves: MoveRow[],
	lane: number,
	left: number,
	words: Worded[],
	stretch: number
): Drawing {
	const { room } = context;
	const natural = words.reduce((sum, { drawing }) => sum + drawing.height, 0);
	const extra = Math.max(0, Math.min((room.height - natural) / moves.length, stretch));
	const rows = words.map(({ drawing, nodeY }) => ({ height: drawing.height + extra, nodeY }));
	const shapes = threads(context, moves, rows, lane);
	const texts = stacked(words.map(({ drawing }, i) => ({ ...drawing, height: rows[i]!.height })));
	return {
		...together([
			[{ shapes, lines: [], height: 0 }, left, 0],
			[texts, 0, 0]
		]),
		height: natural + extra * moves.length
	};
}

const worded = ({ words, disputed }: MoveRow) => (disputed ? words + DAGGER : words);

const lanesOf = (moves: MoveRow[]) => new Set(moves.map(({ datum }) => datum.by)).size;

/** Two lines or more a move: who did what and when; the words. */
export const roomy =
	(context: MovesContext, size: number): Form<MoveRow> =>
	(moves) => {
		const small = Math.max(SMALLEST, Math.round(size * 0.72));
		const lane = Math.min(size * 1.9, 200 / lanesOf(moves));
		const x = lane * lanesOf(moves) + 20;
		const width = context.room.width - x;
		const words = moves.map((move): Worded => {
			const strong = context.strong(move.id);
			const verb = `${move.party.name} ${move.verb}`;
			const head = { size: small, weight: 600 as const, colour: markInk(context.d, move.datum.by, true) };
			const after = x + widthOf(verb, small) + small * 0.6;
			const fits = after + widthOf(move.when, small) <= context.room.width;
			const when = { size: small, colour: quiet };
			const date = fits ? line(move.when, after, 0, when) : line(move.when, x, small * LEADING, when);
			const body = paragraph(worded(move), x, 0, width, { size, colour: strong ? ink : quiet });
			const open = move.open ? [paragraph(en.moves.unanswered, x, 0, width, { size: small, colour: quiet })] : [];
			const first: Drawing = {
				shapes: [],
				lines: [line(verb, x, 0, head), date],
				height: small * LEADING * (fits ? 1 : 2)
			};
			const drawing = stacked([first, body, ...open]);
			return {
				nodeY: (small * LEADING) / 2 + 6,
				drawing: together([
					[drawing, 0, 6],
					[{ shapes: [], lines: [], height: 8 + size * 0.35 }, 0, drawing.height]
				])
			};
		});
		return placed(context, moves, lane, 0, words, size * 1.4);
	};

/** One line a move: date, node, party, words. */
const dense =
	(context: MovesContext, size: number, verbs: boolean): Form<MoveRow> =>
	(moves) => {
		const lane = Math.min(size * 1.8, 200 / lanesOf(moves));
		const left = Math.max(...moves.map(({ when }) => widthOf(when, size))) + 12;
		const who = (move: MoveRow) => (verbs ? `${move.party.name} ${move.verb}` : move.party.name);
		const x = left + lane * lanesOf(moves) + 16;
		const name = x + Math.max(...moves.map((move) => widthOf(who(move), size))) + 14;
		if (moves.some((move) => name + widthOf(worded(move), size) > context.room.width)) return null;
		const words = moves.map((move, i): Worded => {
			const strong = context.strong(move.id);
			const y = size * 0.22;
			const lines = [
				...(moves[i - 1]?.when === move.when ? [] : [line(move.when, 0, y, { size, colour: quiet })]),
				line(who(move), x, y, { size, weight: 600, colour: markInk(context.d, move.datum.by, true) }),
				line(worded(move), name, y, { size, colour: strong ? ink : quiet })
			];
			return {
				nodeY: y + (size * LEADING) / 2,
				drawing: { shapes: [], lines, height: size * 1.65, differ: move.disputed }
			};
		});
		return placed(context, moves, lane, left, words, size * 0.5);
	};

/** Draws the moves shown, in order of time. */
export function movesPicture(
	d: Dataset,
	shown: (id: string) => boolean,
	strong: ReadonlySet<string>,
	room: Room
): Fitted {
	const marks = threadOf(d).rows.filter(({ id }) => shown(id));
	const context = { d, room, strong: (id: string) => !strong.size || strong.has(id) };
	return fitting(marks, strong, room.height, [
		...[46, 40, 36, 32, 28, 25].map((size) => roomy(context, size)),
		dense(context, 24, true),
		dense(context, SMALLEST, true),
		dense(context, 24, false),
		dense(context, SMALLEST, false)
	]);
}
