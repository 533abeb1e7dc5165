/** Days as whole numbers, so that time can be reckoned without clocks and time zones. */
import { spanOf } from '../../data/edtf.ts';
import type { When } from '../../data/schema.ts';
import { dateInWords } from '../../messages/dates.ts';
import { en } from '../../messages/en.ts';

export const DAY = 86_400_000;
const numberOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;
const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** The days a move may have been made on: from `from` to `to`, either of them null where no source says. */
export interface Days {
	from: number | null;
	to: number | null;
	/** Where its sign stands: the last of these days, or the only one known. */
	at: number;
}

export function daysOf(when: When | null): Days | null {
	const span = spanOf(when);
	if (!span) return null;
	const [from, to] = [span.from, span.to].map((iso) => (iso ? numberOf(iso) : null));
	const at = to ?? from;
	return at === null || at === undefined ? null : { from: from ?? null, to: to ?? null, at };
}

export const isExact = ({ from, to }: Days) => from === to;

export const dayInWords = (day: number) => dateInWords(isoOf(day), { year: false });

/** "11", the day alone. */
export const dayOfMonth = (day: number) => String(Number(isoOf(day).slice(8)));

/** "16 to 29 May", "1 April to 10 May". */
export function daysInWords(from: number, to: number): string {
	if (from === to) return dayInWords(from);
	const sameMonth = isoOf(from).slice(0, 7) === isoOf(to).slice(0, 7);
	return en.moves.from(sameMonth ? dayOfMonth(from) : dayInWords(from), dayInWords(to));
}

/** A date as it stands beside a sign: "11–13 May", "by 15 May", "March". */
export function shortDate(when: When | null): string {
	if (!when) return en.evidence.undated;
	const days = daysOf(when);
	const interval = when.edtf.includes('/') && days && days.from !== null && days.to !== null;
	if (!interval || isoOf(days.from ?? 0).slice(0, 7) !== isoOf(days.to ?? 0).slice(0, 7))
		return dateInWords(when.edtf, { year: false });
	return `${dayOfMonth(days.from ?? 0)}–${dayInWords(days.to ?? 0)}`;
}
