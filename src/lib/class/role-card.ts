/**
 * Role cards for the game, out of the positions that the lesson names. A role is a side or a desk, never a person; what
 * a side keeps to itself, nobody knows, so a card holds only what stands in a source, and names what no source says.
 */
import { get, lead } from '../data/find.ts';
import type { Dataset, Position } from '../data/schema.ts';
import type { RolePlay } from '../data/schema-lesson.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { citesOf } from './cite.ts';
import type { Cite } from './cite.ts';

export interface CardLine {
	issue: string;
	says: string;
	when: string;
	cites: Cite[];
}

export interface RoleCard {
	id: string;
	title: string;
	/** By how it is known: said in public, reported, or concluded by others. */
	lines: Record<Position['reading'], CardLine[]>;
	/** Issues of the game on which no source says where this side stands. */
	unknown: string[];
	/** What a desk without positions does; '' for a side. */
	task: string;
}

function line(d: Dataset, position: Position): CardLine {
	const claim = lead(d, position);
	return {
		issue: get(d, 'issues', position.issue).label,
		says: `${en.positions.stance[position.stance]}: ${claim.short ?? claim.gist}`,
		when: claim.when ? dateInWords(claim.when.edtf) : en.evidence.undated,
		cites: citesOf(d, [claim])
	};
}

const desk = (id: string, title: string, task: string): RoleCard => ({
	id,
	title,
	lines: { stated: [], reported: [], inferred: [] },
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
			const known = (reading: Position['reading']) =>
				positions.filter((one) => one.party === id && one.reading === reading).map((one) => line(d, one));
			const silent = ({ id: issue }: { id: string }) =>
				!d.positions.some((one) => one.party === id && one.issue === issue);
			return {
				id,
				title: card.title(name),
				lines: { stated: known('stated'), reported: known('reported'), inferred: known('inferred') },
				unknown: issues.filter(silent).map(({ label }) => label),
				task: ''
			};
		});
	return [...sides, desk('press', card.press, card.pressDo), desk('observer', card.observer, card.observerDo)];
}
