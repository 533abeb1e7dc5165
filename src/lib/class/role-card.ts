/**
 * Role cards for the game, out of the positions that the lesson names. A role is a side or a desk, never a person; what
 * a side keeps to itself, nobody knows, so a card holds only what stands in a source, and names what no source says.
 */
import { get, lead } from '../data/find.ts';
import { readingOf } from '../data/reading.ts';
import type { Reading } from '../data/reading.ts';
import type { Dataset, Position } from '../data/schema.ts';
import type { RolePlay } from '../data/schema-lesson.ts';
import { standOf, wordsOfPosition } from '../layout/label.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { citesOf } from './cite.ts';
import type { Cite } from './cite.ts';

/** The groups of a card, by how sure a reading is, with their headings. */
export const readings = [
	['stated', en.class.card.said],
	['reported', en.class.card.reported],
	['unnamed', en.class.card.unnamed],
	['inferred', en.class.card.inferred]
] as const;

export interface CardLine {
	issue: string;
	says: string;
	when: string;
	cites: Cite[];
}

export interface RoleCard {
	id: string;
	title: string;
	/** By how it is known: said in public, reported, told by people without a name, or concluded by others. */
	lines: Record<Reading, CardLine[]>;
	/** Issues of the game on which no source says where this side stands. */
	unknown: string[];
	/** What a desk without positions does; '' for a side. */
	task: string;
}

function line(d: Dataset, position: Position): CardLine {
	const claim = lead(d, position);
	return {
		issue: get(d, 'issues', position.issue).label,
		says: `${standOf(d, position)}: ${wordsOfPosition(d, position)}`,
		when: claim.when ? dateInWords(claim.when.edtf) : en.evidence.undated,
		cites: citesOf(d, [claim])
	};
}

const byReading = (lines: (reading: Reading) => CardLine[]): RoleCard['lines'] => ({
	stated: lines('stated'),
	reported: lines('reported'),
	unnamed: lines('unnamed'),
	inferred: lines('inferred')
});

const desk = (id: string, title: string, task: string): RoleCard => ({
	id,
	title,
	lines: byReading(() => []),
	unknown: [],
	task
});

/** A card for every party with a position in the game, and two desks for those who do not play a party. */
export function roleCards(d: Dataset, game: RolePlay): RoleCard[] {
	const { card } = en.class;
	const positions = game.cards.map((id) => get(d, 'positions', id));
	const issues = d.issues.filter(({ id }) => positions.some(({ issue }) => issue === id));
	const sides = d.info.parties
		.filter(({ id }) => positions.some(({ party }) => party === id))
		.map(({ id, name }): RoleCard => {
			const known = (reading: Reading) =>
				positions.filter((one) => one.party === id && readingOf(d, one) === reading).map((one) => line(d, one));
			const silent = ({ id: issue }: { id: string }) =>
				!d.positions.some((one) => one.party === id && one.issue === issue);
			return {
				id,
				title: card.title(name),
				lines: byReading(known),
				unknown: issues.filter(silent).map(({ label }) => label),
				task: ''
			};
		});
	return [...sides, desk('press', card.press, card.pressDo), desk('observer', card.observer, card.observerDo)];
}
