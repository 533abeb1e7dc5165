import { expect, test } from 'vitest';
import { directedRuns } from '../../src/lib/scene/bidi.ts';
import { lettersOf } from '../../src/lib/scene/outline.ts';
import { anchorOf } from '../../src/lib/scene/shape.ts';
import { textAt, textBlock } from '../../src/lib/scene/text.ts';

const look = { size: 12 };

/** The parts of a line from left to right, each as it is written. */
const parts = (text: string) => directedRuns(text, {}, textAt(text, 0, 0, look).rtl).map((run) => run.text);

test.each([
	['a b', ['a b']],
	['a אב', ['a ', 'אב']],
	['אב a', ['a', 'אב ']],
	['אב 12 גד', ['גד', ' ', '12', 'אב ']],
	// Brackets stand mirrored where they run left.
	['אב (NATO) ג', ['ג', '( ', 'NATO', ')', 'אב ']],
	['تیر ۱۳۹۴', ['۱۳۹۴', 'تیر ']]
])('the parts of %s are drawn from left to right', (text, expected) => expect(parts(text)).toEqual(expected));

test('letters stand from left to right in the order in which they are seen', () => {
	const seen = (text: string) =>
		lettersOf(textAt(text, 0, 0, look))
			.sort((a, b) => a.x - b.x)
			.map(({ id }) => id);
	const [alef] = seen('א');
	const [bet] = seen('ב');
	expect(seen('אב')).toEqual([bet, alef]);
	const brackets = seen('(א)');
	expect(brackets.at(0)).toBe(seen('(')[0]);
	expect(brackets.at(-1)).toBe(seen(')')[0]);
});

test('Persian letters join, and a joiner that nobody sees parts them', () => {
	const ids = (text: string) => lettersOf(textAt(text, 0, 0, look)).map(({ id }) => id);
	expect(new Set(ids('پپپ')).size).toBeGreaterThan(new Set(ids('پ پ پ')).size);
	expect(ids('می‌خ')).not.toEqual(ids('میخ'));
});

test('a line runs as its text does, also where it begins with other letters', () => {
	expect(textAt('“אב” said he', 0, 0, look).rtl).toBe(true);
	expect(textAt('he said “אב”', 0, 0, look).rtl).toBeUndefined();
	expect(textBlock(['אב', 'NATO', '12'], 0, 0, look).map(({ rtl }) => rtl)).toEqual([true, true, true]);
	expect(textBlock(['NATO', 'אב'], 0, 0, look).map(({ rtl }) => rtl)).toEqual([undefined, undefined]);
});

test('the edge at which a text is held is that on which SVG puts it', () => {
	const held = (text: string, anchor?: 'start' | 'middle' | 'end') =>
		anchorOf(textAt(text, 0, 0, { ...look, ...(anchor ? { anchor } : {}) }));
	expect([held('a'), held('a', 'start'), held('a', 'middle'), held('a', 'end')]).toEqual([
		undefined,
		undefined,
		'middle',
		'end'
	]);
	expect([held('א'), held('א', 'start'), held('א', 'middle'), held('א', 'end')]).toEqual([
		'end',
		'end',
		'middle',
		undefined
	]);
});
