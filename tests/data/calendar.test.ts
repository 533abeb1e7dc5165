/** Dates of other calendars as articles print them, held to the calendars that Intl computes. */
import { expect, test } from 'vitest';
import { numbersIn } from '../../src/lib/data/numbers.ts';
import { edited, parse, soundTexts } from './sound.ts';

const STATED = '"edtf": "2031-03-06", "basis": "stated"';
const faults = (edtf: string, calendar: string, printed: string) =>
	parse(
		edited(soundTexts(), [
			'sources',
			'ga',
			STATED,
			`"edtf": "${edtf}", "basis": "calendar", "calendar": "${calendar}", "printed": ${JSON.stringify(printed)}`
		])
	)
		.faults.filter(({ rule }) => rule === 'calendar')
		.map(({ message }) => message);

test.each([
	['2031-03-06', 'persian', '۱۵ اسفند ۱۴۰۹'],
	['2031-03-06', 'persian', '15 Esfand 1409'],
	['2031-03-06', 'persian', '1409/12/15'],
	['2031-03-06', 'persian', 'پنجشنبه ۱۵ اسفند'],
	['2031-03', 'persian', 'اسفند ۱۴۰۹'],
	['2031', 'persian', '۱۴۰۹'],
	['2031-03-05/2031-03-06', 'persian', '۱۴ تا ۱۵ اسفند'],
	['2031-03-06', 'hebrew', 'י״א באדר תשצ״א'],
	['2031-03-06', 'hebrew', '11 באדר ה׳תשצ״א'],
	['2031-03-06', 'islamic-umalqura', '١٢ ذو القعدة ١٤٥٢'],
	['2031-03-06', 'buddhist', '6 มีนาคม 2574'],
	['2031-03-06', 'japanese', '令和13年3月6日']
])('%s in the calendar %s is printed as %s', (edtf, calendar, printed) =>
	expect(faults(edtf, calendar, printed)).toEqual([])
);

test.each([
	['2031-03-06', 'persian', '۱۶ اسفند ۱۴۰۹'],
	['2031-03-06', 'persian', '۱۵ اسفند ۱۴۱۰'],
	['2031-03-06', 'persian', '15 Tir 1409'],
	['2031-03-06', 'persian', 'اسفند ۱۴۰۹'],
	['2031-03-06', 'persian', 'پانزدهم اسفند'],
	['2031-03', 'persian', 'اسفند ۱۴۰۸'],
	['2031-03-06', 'hebrew', 'י״ב באדר תשצ״א'],
	['2031-03-06', 'hebrew', 'י״א באדר תשצ״ב'],
	['2031-03-06', 'islamic-umalqura', '١٣ ذو القعدة ١٤٥٢']
])('%s in the calendar %s is not %s', (edtf, calendar, printed) =>
	expect(faults(edtf, calendar, printed)).toEqual([
		`not the day of ${edtf} in the calendar "${calendar}": "${printed}"`
	])
);

test.each([
	['23 Tir 1394', [23, 1394]],
	['۲۳ تیر ۱۳۹۴', [23, 1394]],
	['٢٧ رمضان ١٤٣٦', [27, 1436]],
	['१४ जुलाई', [14]],
	['כ״ז בתמוז תשע״ה', [27, 775]],
	['ז׳ באב ה׳תשע"ה', [7, 5775]],
	['no number', []]
])('numbersIn(%s)', (text, numbers) => expect(numbersIn(text)).toEqual(numbers));
