import { expect, test } from 'vitest';
import { resolveDates } from '../../src/lib/data/resolve-date.ts';

const read = (sentence: string, published: string) =>
	resolveDates(sentence, published).map(({ words, when }) => `${words}: ${when.edtf} ${when.basis}`);

// 15 May 2025 was a Thursday.
test.each<[string, string[]]>([
	['She said so on Monday.', ['Monday: 2025-05-12 weekday']],
	['She said so on Thursday.', ['Thursday: 2025-05-15 weekday']],
	['She said so last Thursday.', ['last Thursday: 2025-05-08 weekday']],
	['The talks are due on Saturday.', ['Saturday: 2025-05-17 weekday', 'Saturday: 2025-05-10 weekday']],
	['Saturday it is.', ['Saturday: 2025-05-10 weekday', 'Saturday: 2025-05-17 weekday']],
	['They meet next Friday.', ['next Friday: 2025-05-16 weekday', 'next Friday: 2025-05-23 weekday']],
	['They meet this coming Friday.', ['this coming Friday: 2025-05-16 weekday']],
	['Yesterday and tomorrow.', ['Yesterday: 2025-05-14 relative', 'tomorrow: 2025-05-16 relative']],
	['Two votes 3 days ago.', ['3 days ago: 2025-05-12 relative']],
	['A vote next week.', ['next week: 2025-05-19/2025-05-25 relative']],
	['A vote earlier this week.', ['earlier this week: 2025-05-12/2025-05-15 relative']],
	['A vote last month.', ['last month: 2025-04 relative']],
	['On 12 May 2025 and May 13th, 2025.', ['12 May 2025: 2025-05-12 stated', 'May 13th, 2025: 2025-05-13 stated']],
	['On the 2nd of June.', ['2nd of June: 2025-06-02 relative']],
	['On 3 January.', ['3 January: 2025-01-03 relative']],
	['Since December 2021, and in 2022.', ['December 2021: 2021-12 stated', '2022: 2022 stated']],
	['In March he said so.', ['March: 2025-03 relative']],
	['It may come to a march of 2022 men.', ['2022: 2022 stated']],
	['On 31 April 2025 nothing was.', []],
	['Sundays are quiet; Mayor Marchand said 5/12/2025.', []]
])('%s', (sentence, dates) => expect(read(sentence, '2025-05-15')).toEqual(dates));

test('a span of one day is that day', () =>
	expect(read('Earlier this week.', '2025-05-12')).toEqual(['Earlier this week: 2025-05-12 relative']));

test('says how a date was worked out, unless it is printed', () => {
	expect(resolveDates('She said so on Monday.', '2025-05-15')[0]).toEqual({
		when: {
			edtf: '2025-05-12',
			basis: 'weekday',
			weekday: 'Monday',
			note: '“Monday” in an article of Thursday 15 May 2025: the one before it, Monday 12 May 2025.'
		},
		words: 'Monday',
		start: 15
	});
	expect(resolveDates('12 May 2025', '2025-05-15')[0]?.when).toEqual({ edtf: '2025-05-12', basis: 'stated' });
});
