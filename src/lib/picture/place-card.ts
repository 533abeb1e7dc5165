/** One place card in a picture: as large as its words, on the ground that its look has. */
import type { Dataset } from '../data/schema.ts';
import type { Card } from '../layout/delegation.ts';
import { en } from '../messages/en.ts';
import { LEADING, paragraph, stacked, together, type Drawing } from './drawing.ts';
import { DAGGER } from './dagger.ts';
import { edge } from './card-edge.ts';
import { ink, markInk, paper, quiet, SMALLEST } from './tokens.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

export interface CardForm {
	name: number;
	/** Size of the office and of the part played; 0 leaves the line out. */
	office: number;
	status: number;
	/** Room above and below the cards of a row, and the width of the row's name: a long one stands on one line. */
	air: number;
	label: number;
	/** The widest that a card may get where its column has more room. */
	widest?: number;
}

export interface PlacedCard {
	width: number;
	/** Its words need more lines than is pleasant: a smaller form is better. */
	crowded: boolean;
	drawing: Drawing;
}

const PAD = 14;

const officeOf = (card: Card) => [card.office, card.detail].filter(Boolean).join(', ');
const partOf = ({ datum: { role }, part }: Card) => (role === 'head' ? en.delegations.role.head : part);

/** Draws a card at most `most` pixels wide. */
export function placeCard(d: Dataset, card: Card, form: CardForm, strong: boolean, most: number): PlacedCard {
	const name = card.disputed ? card.name + DAGGER : card.name;
	const inside = Math.min(most, form.widest ?? most) - 2 * PAD;
	const texts = [
		...[{ text: name, size: form.name, weight: 600 as const }],
		...(form.office && officeOf(card) ? [{ text: officeOf(card), size: form.office, weight: 400 as const }] : []),
		...(form.status && !officeOf(card).includes(partOf(card))
			? [{ text: partOf(card), size: form.status, weight: 400 as const }]
			: [])
	];
	const needed = Math.max(
		...texts.flatMap(({ text, size }) => wrap(text, size, inside).map((one) => widthOf(one, size)))
	);
	const width = Math.max(64, needed + 2 * PAD);
	const solid = strong && (card.look === 'sent' || card.look === 'head');
	const words = stacked(
		texts.map(({ text, size, weight }, i) =>
			paragraph(text, PAD, 0, inside, { size, weight, colour: solid ? paper : i || !strong ? quiet : ink })
		)
	);
	const crowded = texts.some(({ text, size }, i) => wrap(text, size, inside).length > (i ? 2 : 1));
	const pad = Math.max(5, form.name * LEADING * 0.18);
	const height = words.height + 2 * pad;
	const ground: Drawing = {
		shapes: edge(card.look, markInk(d, card.party, strong), strong, width, height),
		lines: [],
		height
	};
	return {
		width,
		crowded,
		drawing: together([
			[ground, 0, 0],
			[words, 0, pad]
		])
	};
}

/** The smallest form: a name alone. */
export const nameOnly: CardForm = { name: SMALLEST, office: 0, status: 0, air: 7, label: 330 };
