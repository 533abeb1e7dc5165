/** The words of one record while it is written, held against the articles: also where the record is not complete yet. */
import type { At, FileName } from '../../lib/data/at.ts';
import type { Entries } from '../../lib/data/records.ts';
import { contextOf } from '../../lib/data/rules/context.ts';
import { loaded } from '../../lib/data/rules/loaded.ts';
import { collectionNames } from '../../lib/data/schema.ts';
import type { DatasetInfo } from '../../lib/data/schema.ts';
import { quoteFindings } from '../../lib/data/verify/exact.ts';
import { ownWordFindings } from '../../lib/data/verify/own-words.ts';
import { speechFindings } from '../../lib/data/verify/meaning.ts';
import { filled } from '../model/form-value.ts';
import { jsonSchemaOf } from '../model/json-schema.ts';
import type { Judged } from './judge.server.ts';
import type { WordFault } from '../wire.ts';

/** Words borrowed from an article, loaded words, and quotations that their passages do not hold. */
export function wordFaults(name: FileName, record: unknown, { context, articles }: Judged): WordFault[] {
	const whole = filled(record, jsonSchemaOf(name));
	const info = name === 'dataset' ? (whole as DatasetInfo) : context.info;
	if (!info) return [];
	const at: At = [name, 0];
	const alone = collectionNames.map((one) => [one, one === name ? [[whole, at]] : []]);
	const here = { ...contextOf(info, Object.fromEntries(alone) as Entries, context.ids), info };
	const found = [
		...[...loaded.run(here)].map((finding) => ({ ...finding, check: loaded.name })),
		...ownWordFindings(here, articles),
		...quoteFindings(here, articles),
		...speechFindings(here, articles)
	];
	const own = name === 'dataset' ? 1 : 2;
	return found
		.filter((finding) => finding.at[0] === name)
		.map(({ at, message, hint, check }) => ({ field: at.slice(own).join('.'), message, hint, rule: check }));
}
