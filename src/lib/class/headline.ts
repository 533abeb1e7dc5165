/** Notice, wonder, headline: which of the headlines belongs to the picture, and what it counts. */
import { lead } from '../data/find.ts';
import { facts, fillHeadline } from '../data/headline.ts';
import { isOffer } from '../data/kinds.ts';
import { headlinedCharts } from '../data/schema-parts.ts';
import type { Activity, Dataset, Move } from '../data/schema.ts';
import { outcomesOf } from '../data/outcomes.ts';
import { label } from '../layout/label.ts';
import { nameOfMove } from '../layout/link.ts';
import { inTime } from '../layout/move.ts';
import { en } from '../messages/en.ts';
import { answersTo, offersIn, tieOf } from './answers.ts';
import { reasonOf } from './cite.ts';
import type { Reason } from './cite.ts';
import type { Item, Table, Work } from './work.ts';

function titles(d: Dataset, chart: (typeof headlinedCharts)[number]): Item {
	return {
		id: 'headline',
		ask: en.class.ask.headline,
		options: headlinedCharts.map((one) => ({
			text: fillHeadline(d.info.charts[one].title, d),
			right: one === chart,
			reason: { say: fillHeadline(d.info.charts[one].lead, d), cites: [] }
		}))
	};
}

type Counted = keyof typeof en.class.ask.count;

/** A count out of the whole dataset, as the headline has it, between its neighbours. */
function count(d: Dataset, what: Counted, counted: Move[]): Item {
	const number = facts(d)[what];
	const first = Math.max(0, number - 1);
	const ids = [...new Set(counted.map((move) => lead(d, move).id))];
	const reason: Reason = ids.length ? reasonOf(d, ids) : { say: en.class.nothingFound, cites: [] };
	return {
		id: what,
		ask: en.class.ask.count[what],
		options: [first, first + 1, first + 2].map((n) => ({ text: String(n), right: n === number, reason }))
	};
}

/** What became of one offer: an answer, and that we infer it where no source says so; together with what ties them. */
function fateOf(d: Dataset, offer: Move, shown: Move[]): Reason {
	const came = answersTo(d, offer.id);
	const answers = shown.filter((move) => came.includes(move)).map((move) => ({ move, ...tieOf(move, offer.id) }));
	if (!answers.length) return { say: en.moves.unanswered, cites: [] };
	const said = answers.map(
		({ move, inferred }) => `${nameOfMove(d, move)}${inferred ? ` (${en.moves.basis.inferred})` : ''}`
	);
	const { cites } = reasonOf(d, [...new Set(answers.flatMap(({ claims }) => claims))]);
	return { say: said.join('; '), cites };
}

/** What became of each offer. */
function fates(d: Dataset, show: string[]): Table {
	const shown = inTime(d).filter(({ id }) => show.includes(id));
	const rows = shown.filter(isOffer).map((offer) => ({ label: label(d, offer), cells: [fateOf(d, offer, shown)] }));
	return { id: 'fates', ask: en.moves.fate, head: [en.class.table.what], rows };
}

export function headlineWork(d: Dataset, activity: Activity): Work {
	if (activity.kind !== 'headline') return { tables: [], items: [] };
	const items = [titles(d, activity.chart)];
	if (!d.moves.some(({ id }) => activity.show.includes(id))) return { tables: [], items };
	const offers = offersIn(
		d,
		d.moves.map(({ id }) => id)
	);
	const open = offers.filter((offer) => outcomesOf(d.moves, offer).size === 0);
	items.push(count(d, 'unanswered', open));
	return { tables: [fates(d, activity.show)], items };
}
