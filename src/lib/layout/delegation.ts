/**
 * The ladder: which card stands in which row and column, for each way to group. Records in, plain objects out;
 * the browser's own text layout does the rest, so a card is never cut and the chart fits any width.
 */
import { group } from 'd3';
import { disputed, get, lead, officeOf } from '../data/find.ts';
import type { Attendance, Dataset, Meeting } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import type { Grouping } from './delegation-groupings.ts';
import { label, partOf } from './label.ts';
import { voiced } from './voice.ts';

/** How a card is drawn. */
export type Look = 'sent' | 'head' | 'unnamed' | 'declined' | 'present' | 'expected' | 'attended';

export interface Card {
	id: string;
	datum: Attendance;
	name: string;
	office: string;
	/** Two or three words on top of the office, such as "in Ankara". */
	detail: string;
	/** The part played, in words. */
	part: string;
	look: Look;
	party: string;
	disputed: boolean;
	label: string;
	/** Row key in each grouping. */
	row: Record<Grouping, string>;
	column: number;
}

export interface Row {
	key: string;
	label: string;
	/** Ids of cards, by column. */
	cells: string[][];
}

export interface Gathering {
	meeting: Meeting;
	cards: Card[];
}

export interface Ladder {
	columns: { label: string; parties: string[] }[];
	cards: Card[];
	rows: Record<Grouping, Row[]>;
	/** The other meetings, earliest first, each with the people named there. */
	gatherings: Gathering[];
}

const UNRANKED = 'unranked';

function look(at: Attendance): Look {
	if (at.status === 'declined' || at.status === 'not-sent') return 'declined';
	if (at.status === 'present') return 'present';
	if (at.status !== 'sent') return 'expected';
	if (at.role === 'head') return 'head';
	return at.role === 'experts' || at.role === 'unnamed' ? 'unnamed' : 'sent';
}

const statusRow = (at: Attendance): keyof typeof en.delegations.rows => {
	if (at.status === 'not-sent') return 'declined';
	if (at.status === 'undecided') return 'expected';
	return at.status === 'sent' && at.role === 'head' ? 'head' : at.status;
};

function card(d: Dataset, at: Attendance): Card {
	const actor = get(d, 'actors', at.actor);
	const office = at.office ? officeOf(d, at.actor, at.office) : undefined;
	const claim = lead(d, at);
	return {
		id: at.id,
		datum: at,
		name: actor.short,
		office: office?.label ?? '',
		detail: claim.short ? voiced(d, claim, claim.short) : '',
		part: partOf(d, at),
		look: look(at),
		party: at.party,
		disputed: disputed(d, at),
		label: label(d, at),
		row: {
			rank: office?.rank ?? UNRANKED,
			institution: office?.institution ?? UNRANKED,
			status: statusRow(at)
		},
		column: d.info.delegations.columns.findIndex((column) => column.parties.includes(at.party))
	};
}

const LOOKS: Look[] = ['head', 'sent', 'unnamed', 'present', 'attended', 'expected', 'declined'];

/** Those in the delegation stand first in their cell, then the rest by how close they came. */
const byLook = (a: Card, b: Card) =>
	LOOKS.indexOf(a.look) - LOOKS.indexOf(b.look) || a.name.localeCompare(b.name, 'en');

function rows(d: Dataset, cards: Card[], by: Grouping, columns: number): Row[] {
	const order = {
		rank: [...d.info.ranks.map((rank) => [rank.id, rank.label]), [UNRANKED, en.delegations.noOffice]],
		status: Object.entries(en.delegations.rows),
		institution: [
			...d.actors.filter((actor) => actor.kind !== 'person').map((actor) => [actor.id, actor.name]),
			[UNRANKED, en.delegations.noOffice]
		]
	}[by];
	const filled = group(cards, (c) => c.row[by]);
	const rowsInOrder = order
		.filter(([key]) => filled.has(key!))
		.map(([key, text]) => {
			const members = filled.get(key!)!;
			const cells = Array.from({ length: columns }, (_, i) => members.filter((c) => c.column === i).map((c) => c.id));
			return { key: key!, label: text!, cells };
		});
	if (by !== 'institution') return rowsInOrder;
	// Institutions have no order of their own: those of the first column first, the fuller ones on top.
	const place = (row: Row) => (row.key === UNRANKED ? columns : row.cells.findIndex((cell) => cell.length));
	return rowsInOrder.sort((a, b) => place(a) - place(b) || b.cells.flat().length - a.cells.flat().length);
}

const earliest = (meeting: Meeting) => meeting.when?.edtf.replace('../', '') ?? '';

/** Who was at a meeting that was held stands in a tinted card; only the preparatory meeting keeps its dots. */
const elsewhere = (card: Card, meeting: Meeting, prepared?: string): Card =>
	card.look === 'present' && meeting.id !== prepared ? { ...card, look: 'attended' } : card;

/**
 * Lays out the ladder of the dataset's meeting, with the preparatory meeting's other attendants drawn apart.
 * With `show` only those of its cards whose records are named.
 */
export function delegationLayout(d: Dataset, show?: ReadonlySet<string>): Ladder {
	const { meeting, prepared, columns } = d.info.delegations;
	const main = d.attendance.filter((at) => at.meeting === meeting);
	const there = new Set(main.map((at) => at.actor));
	const onlyPrepared = d.attendance.filter(
		(at) => at.meeting === prepared && !there.has(at.actor) && get(d, 'actors', at.actor).kind === 'person'
	);
	const shown = (at: Attendance) => !show || show.has(at.id);
	const cards = [...main, ...onlyPrepared]
		.filter(shown)
		.map((at) => card(d, at))
		.sort(byLook);
	return {
		columns,
		cards,
		rows: {
			rank: rows(d, cards, 'rank', columns.length),
			institution: rows(d, cards, 'institution', columns.length),
			status: rows(d, cards, 'status', columns.length)
		},
		gatherings: d.meetings
			.filter((other) => other.id !== meeting)
			.sort((a, b) => earliest(a).localeCompare(earliest(b)))
			.map((other) => ({
				meeting: other,
				cards: d.attendance
					.filter((at) => at.meeting === other.id && shown(at))
					.map((at) => elsewhere(card(d, at), other, prepared))
					.sort(byLook)
			}))
	};
}
