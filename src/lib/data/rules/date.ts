import { weekdayOf } from '../days.ts';
import { parseEdtf } from '../edtf.ts';
import type { RecordRule } from './rule.ts';
import { datesOf } from './when.ts';

const DAY = /^\d{4}-\d{2}-\d{2}~?$/;

/** True where one end of an interval lies within the other: "between 14 May and May" says nothing. */
const endsOverlap = (edtf: string) => {
	const [first = '', last] = edtf.replaceAll('~', '').split('/');
	return last !== undefined && (first.startsWith(last) || last.startsWith(first));
};

export const date: RecordRule = {
	name: 'date',
	scope: 'record',
	about: 'a date can be read, agrees with the weekday beside it, and says how it was worked out unless it is printed',
	*run(context) {
		for (const [{ edtf, basis, weekday, note }, at] of datesOf(context)) {
			if (!parseEdtf(edtf)) {
				const hint = 'write a day, month or year, or an interval like ../2025-05-30';
				yield { at: [...at, 'edtf'], message: `no date: "${edtf}"`, hint };
				continue;
			}
			if (endsOverlap(edtf)) {
				const hint = 'give two dates of which neither lies in the other, or one date alone';
				yield { at: [...at, 'edtf'], message: `no interval: "${edtf}"`, hint };
				continue;
			}
			const day = DAY.test(edtf);
			if (weekday && !day) {
				yield {
					at: [...at, 'weekday'],
					message: `weekday of more than one day: "${weekday}"`,
					hint: 'remove it, or give the day'
				};
			} else if (weekday && weekdayOf(edtf.slice(0, 10)) !== weekday) {
				yield {
					at: [...at, 'weekday'],
					message: `${edtf} is a ${weekdayOf(edtf.slice(0, 10))}, not a ${weekday}`,
					hint: 'correct the one or the other'
				};
			}
			if (basis === 'weekday' && day && !weekday) {
				yield {
					at: [...at, 'basis'],
					message: `worked out from a weekday that is not given: "${edtf}"`,
					hint: 'add "weekday"'
				};
			}
			if (basis !== 'stated' && basis !== 'calendar' && !note) {
				yield { at, message: `no note on how it was worked out: "${edtf}"`, hint: 'add "note"' };
			}
		}
	}
};
