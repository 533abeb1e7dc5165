/** What is wrong with a dataset, and how it is told. */
import { plain } from './unseen.ts';

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
	plain(`${f.file}:${f.line}:${f.column} ${cut(f.record)}: ${cut(f.message)}; ${cut(f.hint)} [${f.rule}]`);

/** No value of a dataset makes a line longer than this. */
const LONGEST = 400;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Beyond these the faults are counted: they are as a rule one slip, made many times. */
const TOLD = 200;

/** The first faults, a line each, and how many there are beside them. */
export function reportOf(faults: readonly Fault[]): string[] {
	const rest = faults.length - TOLD;
	return [...faults.slice(0, TOLD).map(formatFault), ...(rest > 0 ? [`and ${rest} more, not shown`] : [])];
}

/** A dataset that cannot be used; carries every fault found. */
export class BrokenDataset extends Error {
	constructor(readonly faults: Fault[]) {
		super(`${faults.length} fault${faults.length === 1 ? '' : 's'} in the dataset\n${reportOf(faults).join('\n')}`);
		this.name = 'BrokenDataset';
	}
}
