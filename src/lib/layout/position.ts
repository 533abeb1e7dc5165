/**
 * Two pictures of the positions: the axis from one end of the dataset's scale to the other, with a rail for each party,
 * and the grid of issue by party. D3 gives the places on the axis as shares of its length, so the same numbers serve
 * it lying (wide) and standing (phone).
 */
import { line, scaleBand, scalePoint } from 'd3';
import { parseEdtf } from '../data/edtf.ts';
import { disputed, get, lead } from '../data/find.ts';
import { readingOf } from '../data/reading.ts';
import type { Reading } from '../data/reading.ts';
import type { Dataset, Issue, Position } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { label, wordsOfPosition } from './label.ts';

export interface Mark {
	id: string;
	datum: Position;
	/** Two to four words: what the party wants. */
	words: string;
	when: string;
	reading: Reading;
	/** How it is known, in a word or two; '' where the party said so itself. */
	known: string;
	disputed: boolean;
	label: string;
}

export interface AxisMark extends Mark {
	party: string;
	/** Row on the standing axis, where every step label and every mark takes one. */
	row: number;
	/** Which way the party moved to get here, on along the scale or back; '' where no article reports that it moved. */
	turn: 'on' | 'back' | '';
}

export interface Axis {
	issue: Issue;
	steps: { id: string; label: string; row: number; places: { party: string; line: number; marks: AxisMark[] }[] }[];
	/** Lying: a line for each party; the path of its reported moves in a box of 100 by 100, '' where there is none. */
	tracks: { party: { id: string; name: string }; lying: string }[];
	/** The rail under every way, with a tick at each step. */
	rail: string;
	/** Standing: a lane for each party, in pixels, and the rows between which it moved. */
	width: number;
	lanes: { party: string; x: number }[];
	runs: { party: string; x: number; from: number; to: number }[];
}

export interface GridRow {
	issue: Issue;
	/** In party order; empty where no source says, or where the marks are not among those shown. */
	cells: Mark[][];
	/** In party order: whether any source says where the party stands. */
	known: boolean[];
}

export interface Positions {
	axis: Axis;
	grid: GridRow[];
	parties: { id: string; name: string }[];
	all: number;
	stated: number;
}

const first = (d: Dataset, po: Position) => {
	const when = lead(d, po).when;
	const span = when && parseEdtf(when.edtf);
	return span ? span.from || span.to : '';
};

function mark(d: Dataset, po: Position): Mark {
	const claim = lead(d, po);
	const reading = readingOf(d, po);
	return {
		id: po.id,
		datum: po,
		words: wordsOfPosition(d, po),
		when: claim.when ? dateInWords(claim.when.edtf, { year: false }) : en.evidence.undated,
		reading,
		known: reading === 'stated' ? '' : en.positions.short[reading],
		disputed: disputed(d, po),
		label: label(d, po)
	};
}

const inOrder = (d: Dataset) => (a: Position, b: Position) =>
	first(d, a).localeCompare(first(d, b)) || a.id.localeCompare(b.id);

const LANE = 22;

/** Lays out the axis of the dataset's issue with a scale. */
function axis(d: Dataset): Axis {
	const issue = get(d, 'issues', d.info.sequence);
	const scale = issue.scale ?? [];
	const stepOf = (po: Position) => scale.findIndex((step) => step.id === po.step);
	const ways = d.info.parties
		.map((party) => ({
			party,
			stands: d.positions.filter((po) => po.party === party.id && po.issue === issue.id && po.step).sort(inOrder(d))
		}))
		.filter(({ stands }) => stands.length);
	const band = scaleBand(
		scale.map((step) => step.id),
		[0, 100]
	);
	const centre = (step: string) => (band(step) ?? 0) + band.bandwidth() / 2;
	const lying = line<Position>((po) => centre(po.step!), 50);
	/** The mark from which an article reports that the party moved to this one, where it is shown. */
	const before = (po: Position) => d.positions.find(({ id }) => id === po.movedFrom?.position);
	const lane = scalePoint(
		ways.map((way) => way.party.id),
		[LANE / 2, LANE * (ways.length - 0.5)]
	);
	let row = -1;
	const steps = scale.map((step, i) => ({
		...step,
		row: ++row,
		places: ways
			.map(({ party, stands }, k) => ({
				party: party.id,
				line: k,
				marks: stands
					.filter((po) => stepOf(po) === i)
					.map((po): AxisMark => {
						const from = before(po);
						const turn = !from ? '' : stepOf(from) < i ? 'on' : 'back';
						return { ...mark(d, po), party: party.name, row: ++row, turn };
					})
			}))
			.filter((place) => place.marks.length)
	}));
	const rows = new Map(steps.flatMap(({ places }) => places.flatMap(({ marks }) => marks.map((m) => [m.id, m.row]))));
	const rowOf = ({ id }: Position) => rows.get(id) ?? 0;
	return {
		issue,
		steps,
		tracks: ways.map(({ party, stands }) => ({
			party,
			lying: stands.map((po) => lying(before(po) ? [before(po)!, po] : []) ?? '').join('')
		})),
		rail: `M0 50H100${scale.map((step) => `M${centre(step.id)} 36V64`).join('')}`,
		width: LANE * ways.length,
		lanes: ways.map(({ party }) => ({ party: party.id, x: lane(party.id) ?? 0 })),
		runs: ways.flatMap(({ party, stands }) =>
			stands.flatMap((po) => {
				const earlier = before(po);
				if (!earlier) return [];
				const ends = [rowOf(earlier), rowOf(po)];
				return [{ party: party.id, x: lane(party.id) ?? 0, from: Math.min(...ends), to: Math.max(...ends) }];
			})
		)
	};
}

/**
 * Lays out the axis and the grid. The grid keeps the order of the dataset's issues.
 * With `show` only the positions named; the parties stay, so that a column is the same column everywhere.
 */
export function positionLayout(all: Dataset, show?: ReadonlySet<string>): Positions {
	const d = show ? { ...all, positions: all.positions.filter((po) => show.has(po.id)) } : all;
	const parties = all.info.parties.filter((party) => all.positions.some((po) => po.party === party.id));
	const grid = d.issues
		.filter((issue) => issue.id !== d.info.sequence && d.positions.some((po) => po.issue === issue.id))
		.map((issue) => ({
			issue,
			known: parties.map((party) => all.positions.some((po) => po.issue === issue.id && po.party === party.id)),
			cells: parties.map((party) =>
				d.positions
					.filter((po) => po.issue === issue.id && po.party === party.id)
					.sort(inOrder(d))
					.map((po) => mark(d, po))
			)
		}));
	return {
		axis: axis(d),
		grid,
		parties,
		all: d.positions.length,
		stated: d.positions.filter((po) => readingOf(d, po) === 'stated').length
	};
}
