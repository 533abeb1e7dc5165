/**
 * From the texts of a dataset folder to a `Dataset`, or to every fault in it. Pure: read.server.ts brings the texts.
 * A record of the wrong shape is kept from the rules; the rules that need every record wait until all are sound, and all
 * rules until every file is there.
 */
import { pathOf } from './at.ts';
import type { Finding } from './at.ts';
import type { Fault } from './fault.ts';
import { faultIn, openFiles } from './files.ts';
import type { FileText } from './files.ts';
import { readRecords } from './records.ts';
import { contextOf } from './rules/context.ts';
import { rules } from './rules/index.ts';
import type { Dataset } from './schema.ts';

export interface Parsed {
	/** null where there are faults. */
	dataset: Dataset | null;
	/** Sorted by file and place. */
	faults: Fault[];
	/** True where the rules that compare records waited for sound shapes. */
	waiting: boolean;
	/** Gives a finding its file, line and record. */
	toFault(rule: string, finding: Finding): Fault;
}

export const byPlace = (a: Fault, b: Fault) =>
	a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);

/** @param folder as it shall stand in the faults, relative; for `texts` see files.ts */
export function parseDataset(folder: string, texts: ReadonlyMap<string, FileText>): Parsed {
	const { files, faults } = openFiles(folder, texts);
	const { info, entries, ids, complete } = readRecords(files, faults);
	const toFault = (rule: string, { at, message, hint }: Finding): Fault => {
		const file = files.get(at[0]);
		if (!file) throw new Error(`a rule spoke of a file that was not read: "${at[0]}"`);
		return faultIn(file, pathOf(at), rule, message, hint);
	};

	const context = contextOf(info, entries, ids);
	const whole = faults.length === 0 && info ? { ...context, info } : null;
	const part = complete ? context : null;
	for (const rule of rules) {
		const findings = rule.scope === 'record' ? part && rule.run(part) : whole && rule.run(whole);
		for (const finding of findings ?? []) faults.push(toFault(rule.name, finding));
	}
	faults.sort(byPlace);
	const dataset = faults.length === 0 && info ? { info, ...context.records } : null;
	return { dataset, faults, waiting: whole === null, toFault };
}
