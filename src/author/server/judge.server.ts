/** Judges the texts of a dataset as `npm run check` and `npm run verify` do, and keeps what else the page asks about them. */
import { openFiles } from '../../lib/data/files.ts';
import type { FileText } from '../../lib/data/files.ts';
import type { Fault } from '../../lib/data/fault.ts';
import { byPlace, parseDataset } from '../../lib/data/parse.ts';
import { readRecords } from '../../lib/data/records.ts';
import { contextOf } from '../../lib/data/rules/context.ts';
import type { Context } from '../../lib/data/rules/context.ts';
import type { Dataset } from '../../lib/data/schema.ts';
import { openArticles } from '../../lib/data/verify/articles.ts';
import type { Articles } from '../../lib/data/verify/articles.ts';
import { verifyDataset } from '../../lib/data/verify/verify.ts';
import type { SourceReport } from '../../lib/data/verify/verify.ts';

export type ArticleFiles = ReadonlyMap<string, Uint8Array>;

export interface Judged {
	/** The records whose shape is sound. */
	context: Context;
	/** null where check finds anything. */
	sound: Dataset | null;
	/** Of check and verify, by file and line. */
	faults: Fault[];
	/** True where rules wait for a record that has no sound shape. */
	waiting: boolean;
	/** Empty while rules wait. */
	reports: SourceReport[];
	articles: Articles;
}

/** @param texts by file name ("claims.json") */
export function judge(folder: string, texts: ReadonlyMap<string, FileText>, files: ArticleFiles): Judged {
	const { dataset: sound, faults, waiting, toFault } = parseDataset(folder, texts);
	const { info, entries, ids } = readRecords(openFiles(folder, texts).files, []);
	const context = contextOf(info, entries, ids);
	const articles = info ? openArticles({ ...context, info }, files) : new Map();
	// Faults of references do not keep passages from being compared.
	const shaped = sound ?? (waiting || !info ? null : { info, ...context.records });
	if (!shaped) return { context, sound, faults, waiting, reports: [], articles };
	const { sources, findings } = verifyDataset(shaped, files);
	const found = findings.map(({ check, ...finding }) => toFault(check, finding));
	return { context, sound, faults: [...faults, ...found].sort(byPlace), waiting, reports: sources, articles };
}
