/** The positions in words: by step of the scale, and by issue and party. */
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

export interface ScaleMark extends Mark {
	party: string;
	/** Whether an article reports that the party moved to get here. */
	moved: boolean;
}

export interface ScaleStep {
	id: string;
	label: string;
	/** By party, in the order of the parties; only those that stand here. */
	places: { party: string; marks: ScaleMark[] }[];
}

export interface GridRow {
	issue: Issue;
	/** In party order; empty where no source says, or where the marks are not among those shown. */
	cells: Mark[][];
	/** In party order: whether any source says where the party stands. */
	known: boolean[];
}

export interface Positions {
	/** Of the issue with a scale; empty where no issue has one. */
	scale: ScaleStep[];
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

/** Who stands where on the scale of the dataset's issue. */
function scaleOf(d: Dataset): ScaleStep[] {
	const issue = d.info.sequence === undefined ? null : get(d, 'issues', d.info.sequence);
	const stands = d.positions.filter((po) => po.issue === issue?.id).sort(inOrder(d));
	return (issue?.scale ?? []).map((step) => ({
		...step,
		places: d.info.parties
			.map(({ id, name }) => ({
				party: id,
				marks: stands
					.filter((po) => po.party === id && po.step === step.id)
					.map((po): ScaleMark => ({ ...mark(d, po), party: name, moved: po.movedFrom !== undefined }))
			}))
			.filter(({ marks }) => marks.length)
	}));
}

/**
 * The scale and the grid. The grid keeps the order of the dataset's issues.
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
		scale: scaleOf(d),
		grid,
		parties,
		all: d.positions.length,
		stated: d.positions.filter((po) => readingOf(d, po) === 'stated').length
	};
}
