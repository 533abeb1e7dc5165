/**
 * Two pictures of the positions: the axis from one end of the dataset's scale to the other, with a line for each party,
 * and the grid of issue by party. D3 gives the places on the axis as shares of its length, so the same numbers serve
 * it lying (wide) and standing (phone).
 */
import { line, scaleBand, scalePoint } from 'd3';
import { parseEdtf } from '../data/edtf.ts';
import { disputed, get, lead } from '../data/find.ts';
import type { Dataset, Issue, Position } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { label } from './label.ts';

export interface Mark {
	id: string;
	datum: Position;
	/** Two to four words: what the party wants. */
	words: string;
	when: string;
	disputed: boolean;
	label: string;
}

export interface AxisMark extends Mark {
	party: string;
	/** Row on the standing axis, where every step label and every mark takes one. */
	row: number;
	/** How the party got here: on along the scale, back, or '' for its first mark. */
	turn: 'on' | 'back' | '';
}

export interface Axis {
	issue: Issue;
	steps: { id: string; label: string; row: number; places: { party: string; line: number; marks: AxisMark[] }[] }[];
	/** Lying: a line for each party; the path of its way in a box of 100 by 100, '' where it stayed. */
	tracks: { party: { id: string; name: string }; lying: string }[];
	/** The rail under every way, with a tick at each step. */
	rail: string;
	/** Standing: a lane for each party, in pixels, and the rows its way runs through. */
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
	return {
		id: po.id,
		datum: po,
		words: claim.short ?? en.positions.stance[po.stance],
		when: claim.when ? dateInWords(claim.when.edtf, { year: false }) : en.evidence.undated,
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
						const before = stands[stands.indexOf(po) - 1];
						const turn = !before || stepOf(before) === i ? '' : stepOf(before) < i ? 'on' : 'back';
						return { ...mark(d, po), party: party.name, row: ++row, turn };
					})
			}))
			.filter((place) => place.marks.length)
	}));
	const rowsOf = (party: string) =>
		steps.flatMap((step) =>
			step.places.filter((place) => place.party === party).flatMap((place) => place.marks.map((m) => m.row))
		);
	return {
		issue,
		steps,
		tracks: ways.map(({ party, stands }) => ({
			party,
			lying: new Set(stands.map(stepOf)).size > 1 ? (lying(stands) ?? '') : ''
		})),
		rail: `M0 50H100${scale.map((step) => `M${centre(step.id)} 36V64`).join('')}`,
		width: LANE * ways.length,
		lanes: ways.map(({ party }) => ({ party: party.id, x: lane(party.id) ?? 0 })),
		runs: ways
			.filter(({ party }) => rowsOf(party.id).length > 1)
			.map(({ party }) => {
				const rows = rowsOf(party.id);
				return { party: party.id, x: lane(party.id) ?? 0, from: Math.min(...rows), to: Math.max(...rows) };
			})
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
		stated: d.positions.filter((po) => po.reading === 'stated').length
	};
}
