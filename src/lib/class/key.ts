/** The key: one line for every answer, with the passages in which it stands. */
import type { Cite } from './cite.ts';
import type { Work } from './work.ts';

export interface KeyLine {
	ask: string;
	answer: string;
	/** Why, where the answer alone does not say it. */
	because: string;
	cites: Cite[];
}

/** The lines in the order of the sheet: tables row by row, then the questions. */
export const keyLines = ({ tables, items }: Work): KeyLine[] => [
	...tables.flatMap(({ head, rows }) =>
		rows.flatMap(({ label, cells }) =>
			cells.map(({ say, cites }, i) => ({ ask: `${label} · ${head[i] ?? ''}`, answer: say, because: '', cites }))
		)
	),
	...items.flatMap(({ ask, options }) =>
		options
			.filter(({ right }) => right)
			.map(({ text, reason }) => ({ ask, answer: text, because: reason.say, cites: reason.cites }))
	)
];
