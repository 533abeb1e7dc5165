/** Days of moves: how they are said, and the axis on which they stand. */
import { describe, expect, test } from 'vitest';
import { daysInWords, daysOf, isExact, shortDate } from '../../src/lib/charts/moves/days.ts';
import { segmentsOf, silenceOf, timelineOf } from '../../src/lib/charts/moves/timeline.ts';

describe('days', () => {
	const when = (edtf: string) => ({ edtf, basis: 'stated' as const });

	test.each([
		['2025-05-11', true, '11 May'],
		['../2025-05-11', false, 'by 11 May'],
		['2025-05-11/2025-05-13', false, '11–13 May'],
		['2025-05-30/2025-06-02', false, 'between 30 May and 2 June'],
		['2025-03', false, 'March'],
		['2025-05-30/..', false, 'since 30 May']
	])('%s: exact is %s, said as %s', (edtf, exact, words) => {
		const days = daysOf(when(edtf));
		expect(days && isExact(days)).toBe(exact);
		expect(shortDate(when(edtf))).toBe(words);
	});

	const spans = ['2025-03', '2025-05-11', '../2025-05-15', '2025-05-30', '2025-06-01'].flatMap(
		(edtf) => daysOf(when(edtf)) ?? []
	);

	test('stretches without a move are found, and the longest one between named days', () => {
		const empty = segmentsOf(spans)
			.filter((one) => one.empty)
			.map(({ from, to }) => daysInWords(from, to));
		expect(empty).toEqual(['1 April to 10 May', '16 to 29 May']);
		const long = silenceOf(spans);
		expect(long && daysInWords(long.from, long.to)).toBe('16 to 29 May');
	});

	test('the scale is the same for all days that are not squeezed', () => {
		const time = timelineOf(spans, { range: [0, 300], least: 5, run: 20, stretch: 10, break: 50 });
		const open = time?.segments.filter(({ squeezed }) => !squeezed) ?? [];
		for (const { from, to, start, end } of open) expect((end - start) / (to - from + 1)).toBeCloseTo(time?.pitch ?? 0);
		expect(open.some((one) => one.empty)).toBe(true);
	});
});
