/** When a step of the story tells of: worked out from the dates of its claims. */
import { max, min } from 'd3';
import { spanOf } from './edtf.ts';
import { get } from './find.ts';
import type { Dataset, Step } from './schema.ts';

/** EDTF of the days that the claims of a step lie within, older background left out; null where none is dated. */
export function dateOfStep(d: Dataset, { date, text }: Pick<Step, 'date' | 'text'>): string | null {
	if (date) return date;
	const claims = text.flatMap((sentence) => sentence.claims).map((id) => get(d, 'claims', id));
	const told = claims.filter(({ kind }) => kind !== 'background');
	const dates = (told.length ? told : claims).flatMap(({ when }) => when ?? []);
	// One date, be it a day, a month or a year, is told as it stands.
	if (new Set(dates.map(({ edtf }) => edtf)).size === 1) return dates[0]!.edtf;
	const spans = dates.flatMap((when) => spanOf(when) ?? []);
	if (!spans.length) return null;
	const from = spans.some((span) => !span.from) ? '..' : min(spans, (span) => span.from)!;
	const to = spans.some((span) => !span.to) ? '..' : max(spans, (span) => span.to)!;
	if (from === '..' && to === '..') return null;
	return from === to ? from : `${from}/${to}`;
}
