import { expect, test } from 'vitest';
import { dateInWords } from '../../src/lib/messages/dates.ts';

test.each([
	['2025-05-11', '11 May 2025', '11 May'],
	['2025-05', 'May 2025', 'May'],
	['2019', '2019', '2019'],
	['2025-05~', 'about May 2025', 'about May'],
	['../2025-05-30', 'by 30 May 2025', 'by 30 May'],
	['2022-02/..', 'since February 2022', 'since February'],
	['2025-05-11/2025-05-15', 'between 11 and 15 May 2025', 'between 11 and 15 May'],
	['2025-05-30/2025-06-02', 'between 30 May and 2 June 2025', 'between 30 May and 2 June'],
	['2024-12-30/2025-01-02', 'between 30 December 2024 and 2 January 2025', 'between 30 December and 2 January'],
	['2014/2022', 'between 2014 and 2022', 'between 2014 and 2022']
])('dateInWords(%j) is %j, without the year %j', (edtf, withYear, without) => {
	expect(dateInWords(edtf)).toBe(withYear);
	expect(dateInWords(edtf, { year: false })).toBe(without);
});

test('dateInWords returns what is no date as it is', () => {
	expect(dateInWords('soon')).toBe('soon');
});
