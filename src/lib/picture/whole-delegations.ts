/** Everyone of the dataset in a picture: the ladder of the talks, and under it the other meetings. */
import type { Dataset } from '../data/schema.ts';
import type { Gathering } from '../layout/delegation.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { cardForms, flow, ladder } from './delegations.ts';
import { paragraph, stacked, type Drawing } from './drawing.ts';
import { ladderOf } from './layouts.ts';
import { part } from './part.ts';
import { placeCard } from './place-card.ts';
import { ink, INSIDE, quiet, SMALLEST } from './tokens.ts';

const form = cardForms[4]!;

/** A meeting: its name, when and where and whether it was held, and who is named there. */
function gatheringOf(d: Dataset, { meeting, cards }: Gathering): Drawing {
	const when = meeting.when ? dateInWords(meeting.when.edtf) : en.evidence.undated;
	const facts = [[when, meeting.place].filter(Boolean).join(', '), en.delegations.meeting[meeting.status]].join(' · ');
	return stacked(
		[
			paragraph(meeting.label, 0, 0, INSIDE, { size: 26, weight: 600, colour: ink }),
			paragraph(facts, 0, 0, INSIDE, { size: SMALLEST, colour: quiet }),
			flow(
				cards.map((card) => placeCard(d, card, form, true, INSIDE)),
				INSIDE
			)
		],
		8
	);
}

export function wholeDelegations(d: Dataset): Drawing {
	const { cards, gatherings } = ladderOf(d);
	const room = { width: INSIDE, height: 0 };
	return stacked(
		[
			ladder({ d, by: 'rank', room, strong: () => true }, form)(cards)!,
			part(en.delegations.around),
			...gatherings.map((gathering) => gatheringOf(d, gathering))
		],
		30
	);
}
