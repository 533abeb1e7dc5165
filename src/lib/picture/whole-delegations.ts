/** Everyone of the dataset in a picture: the ladder of the talks, and under it the other meetings. */
import type { Dataset } from '../data/schema.ts';
import type { Gathering } from '../layout/delegation.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { flow, ladder } from './delegations.ts';
import { paragraph, stacked, together, type Drawing } from './drawing.ts';
import { ladderWidths, sparedWidths } from './ladder-columns.ts';
import { ladderOf } from './layouts.ts';
import { part } from './part.ts';
import { placeCard, type CardForm } from './place-card.ts';
import { ink, INSIDE, quiet, SMALLEST } from './tokens.ts';

/** What part a card played is told by its look, as on the page; the legend says which look is which. */
const form: CardForm = { name: 28, office: 22, status: 0, air: 14, label: 156, widest: 238 };
const guests: CardForm = { ...form, widest: Infinity };
const GAP = 40;

/** A meeting: its name, when and where and whether it was held, and who is named there. */
function gatheringOf(d: Dataset, { meeting, cards }: Gathering, width: number): Drawing {
	const when = meeting.when ? dateInWords(meeting.when.edtf) : en.evidence.undated;
	const facts = [[when, meeting.place].filter(Boolean).join(', '), en.delegations.meeting[meeting.status]].join(' · ');
	const placed = cards.map((card) => placeCard(d, card, guests, true, width));
	return stacked(
		[
			paragraph(meeting.label, 0, 0, width, { size: 26, weight: 600, colour: ink }),
			paragraph(facts, 0, 0, width, { size: SMALLEST, colour: quiet }),
			{ shapes: [], lines: [], height: 6 },
			flow(placed, width)
		],
		4
	);
}

/** The meetings in two columns, read from left to right. */
function around(d: Dataset, gatherings: Gathering[]): Drawing {
	const width = (INSIDE - GAP) / 2;
	const drawn = gatherings.map((gathering) => gatheringOf(d, gathering, width));
	const rows = drawn.flatMap((left, i) => {
		const right = drawn[i + 1];
		return i % 2 ? [] : [together([[left, 0, 0], ...(right ? [[right, width + GAP, 0] as const] : [])])];
	});
	return stacked([part(en.delegations.around), ...rows], 30);
}

export function wholeDelegations(d: Dataset): Drawing {
	const { cards, gatherings } = ladderOf(d);
	const context = { d, by: 'rank' as const, room: { width: INSIDE, height: 0 }, strong: () => true, loose: true };
	const widths = [ladderWidths(context, form, cards), ...sparedWidths(context, form, cards)];
	const main = widths
		.map((given) => ladder(context, form, given)(cards)!)
		.reduce((best, one) => (one.height < best.height ? one : best));
	return stacked([main, ...(gatherings.length ? [around(d, gatherings)] : [])], 36);
}
