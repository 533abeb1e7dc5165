import { describe, expect, test } from 'vitest';
import { decode, encode, LONGEST } from '../../src/lib/class/code.ts';
import { workOf } from '../../src/lib/class/works.ts';
import type { Work } from '../../src/lib/class/work.ts';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { chance, SEED } from '../runs.ts';

const d = readDataset('data/istanbul-2025');
const works = new Map(activitiesOf(d).map((one) => [one.id, workOf(d, one)]));
const asked = [...works].filter(([, { items }]) => items.length);
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Picks by chance, none among them. */
const picksOf = ({ items }: Work, random: () => number) =>
	items.map(({ options }) => Math.floor(random() * (options.length + 1)) - 1);

describe.each(asked)('%s', (id, work) => {
	const random = chance(SEED);

	test('what is encoded is read again, whatever was chosen', () => {
		for (let i = 0; i < 200; i++) {
			const picks = picksOf(work, random);
			const code = encode(id, work, picks);
			expect(code.length).toBeLessThanOrEqual(LONGEST);
			const right = work.items.filter(({ options }, k) => options[picks[k]!]?.right).length;
			expect(decode(works, ` ${code.toLowerCase()} `)).toEqual({ activity: id, picks, right, of: work.items.length });
		}
	});

	test('one wrong character, or two swapped, are told', () => {
		const code = encode(id, work, picksOf(work, random));
		for (let i = 0; i < code.length; i++) {
			for (const digit of `${DIGITS}-`) {
				if (digit !== code[i])
					expect(decode(works, code.slice(0, i) + digit + code.slice(i + 1))).toHaveProperty('fault');
			}
			const swapped = code.slice(0, i) + (code[i + 1] ?? '') + code[i] + code.slice(i + 2);
			if (swapped !== code) expect(decode(works, swapped)).toHaveProperty('fault');
		}
	});
});

const [id, work] = asked[0]!;
const code = encode(
	id,
	work,
	work.items.map(() => 0)
);

test.each([
	['', 'form'],
	['hello', 'form'],
	['A'.repeat(200), 'form'],
	[code.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), 'check']
])('decode(%j) is a fault of %s', (typed, fault) => expect(decode(works, typed)).toEqual({ fault }));

test('a code of other questions is told as of another edition', () => {
	const other = { ...work, items: work.items.map((item) => ({ ...item, ask: `${item.ask}?` })) };
	expect(decode(new Map([[id, other]]), code)).toEqual({ fault: 'edition' });
	expect(decode(new Map(), code)).toEqual({ fault: 'activity' });
});

test('encode() refuses choices that fit no question', () => {
	expect(() => encode(id, work, [])).toThrow('choices that fit no question');
	expect(() =>
		encode(
			id,
			work,
			work.items.map(() => 99)
		)
	).toThrow('choices that fit no question');
});

test('the check number is prime, so that no single slip of the pen goes unseen', () => {
	for (let i = 2; i * i <= 46_649; i++) expect(46_649 % i).not.toBe(0);
});
