/** One thing that is wrong with a dataset, where, and what to do about it. */
export interface Fault {
	file: string;
	/** From 1. */
	line: number;
	column: number;
	/** Id of the record, or its place in the file where it has none. */
	record: string;
	/** Name of the rule that found it, as listed by `npm run check -- --rules`. */
	rule: string;
	/** Lower case, the fault first, the value last. */
	message: string;
	/** What to do. */
	hint: string;
}

/** `file:line:column record: message; hint [rule]`, the form that editors and terminals turn into a link. */
export const formatFault = (f: Fault) =>
	`${f.file}:${f.line}:${f.column} ${f.record}: ${f.message}; ${f.hint} [${f.rule}]`;

/** A dataset that cannot be used; carries every fault found. */
export class BrokenDataset extends Error {
	constructor(readonly faults: Fault[]) {
		super(
			`${faults.length} fault${faults.length === 1 ? '' : 's'} in the dataset\n${faults.map(formatFault).join('\n')}`
		);
		this.name = 'BrokenDataset';
	}
}
