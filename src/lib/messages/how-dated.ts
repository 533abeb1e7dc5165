/** How a date is known, in words. */
import { isolated } from '../data/isolate.ts';
import type { Calendar } from '../data/calendars.ts';
import type { When } from '../data/schema.ts';
import { en } from './en.ts';

const calendarNames = {
	persian: 'Persian calendar',
	'islamic-umalqura': 'Islamic calendar',
	'islamic-civil': 'Islamic calendar',
	'islamic-tbla': 'Islamic calendar',
	hebrew: 'Hebrew calendar',
	buddhist: 'Buddhist calendar',
	coptic: 'Coptic calendar',
	ethiopic: 'Ethiopian calendar',
	indian: 'Indian national calendar',
	japanese: 'Japanese calendar',
	roc: 'Republic of China calendar'
} satisfies Record<Calendar, string>;

/** "in the article: 23 Tir 1394, Persian calendar"; '' where the article prints no other calendar. */
export const otherCalendar = ({ calendar, printed }: When): string =>
	calendar && printed ? en.evidence.otherCalendar(isolated(printed), calendarNames[calendar]) : '';

/** "date worked out from the weekday". */
export const basisInWords = (when: When): string => otherCalendar(when) || en.evidence.basis[when.basis];

/** The same with the note on it. */
export const howDated = (when: When): string => [basisInWords(when), when.note].filter(Boolean).join(': ');
