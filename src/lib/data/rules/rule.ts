/** What a rule is. One rule, one file, one idea; index.ts lists them. */
import type { Finding } from '../at.ts';
import type { Context, WholeContext } from './context.ts';

interface Named {
	/** As it stands in brackets behind a fault. */
	name: string;
	/** What must hold, in a sentence without its full stop. */
	about: string;
}

/** Looks at one record at a time, so it can run while others are broken. */
export interface RecordRule extends Named {
	scope: 'record';
	run(context: Context): Iterable<Finding>;
}

/** Compares records, so it runs only when every one has a sound shape. */
export interface WholeRule extends Named {
	scope: 'whole';
	run(context: WholeContext): Iterable<Finding>;
}

export type Rule = RecordRule | WholeRule;
