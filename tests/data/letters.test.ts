/** Which letters pictures can draw is a table in the checks: here it is compared with the fonts. */
import { describe, expect, test } from 'vitest';
import { undrawableIn } from '../../src/lib/data/letters.ts';
import { unseenIn } from '../../src/lib/data/unseen.ts';
import { runsOf } from '../../src/lib/scene/fonts.ts';
import { chance, pick, runs, SEED } from '../runs.ts';

/** How pictures print letters: each look has files of its own. */
const looks = [
	{ family: 'sans', weight: 400 },
	{ family: 'sans', weight: 600 },
	{ family: 'serif', weight: 600 }
] as const;

/** Whether every font shapes a text, and has an outline for each of its letters. */
function draws(text: string): boolean {
	try {
		return looks.every((look) =>
			runsOf(text, look).every(({ font, text: part }) => font.layout(part).glyphs.every(({ id }) => id !== 0))
		);
	} catch {
		return false;
	}
}

/** A letter as texts hold it: in capitals, doubled, and between letters of every script. */
const used = (letter: string) =>
	`${letter} ${letter.toUpperCase()} ${letter}${letter} a${letter}ы${letter}α ب${letter}ب ل${letter}ا א${letter}א`;

/** Every letter of any of the fonts: each of these samples stands in another file. */
const letters = [
	...new Set(
		looks.flatMap((look) =>
			[...'aāłǰạяғӑαبא'].flatMap((sample) => runsOf(sample, look).flatMap(({ font }) => font.characterSet))
		)
	)
].map((code) => String.fromCodePoint(code));
const drawable = letters.filter((letter) => undrawableIn(letter) === undefined);

describe('the table of letters', () => {
	test('holds none that a font does not draw', () => {
		expect(drawable.length).toBeGreaterThan(1000);
		expect(drawable.filter((letter) => !draws(used(letter)))).toEqual([]);
	});

	test('leaves out none that all fonts draw, but for marks on Arabic letters and forms of presentation', () => {
		const other =
			/[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0898-\u08FF\uFB50-\uFDFF\uFE70-\uFEFF\u{10EFD}-\u{10EFF}]/u;
		const left = letters.filter((letter) => undrawableIn(letter) !== undefined && !other.test(letter));
		const seen = left.filter((letter) => unseenIn(letter) === undefined);
		expect(seen.filter((letter) => draws(used(letter)))).toEqual([]);
	});

	test(`bears any order of its letters (SEED=${SEED})`, () => {
		const random = chance(SEED);
		for (let i = 0; i < runs(200); i++) {
			const text = Array.from({ length: 12 }, () => pick(drawable, random)).join('');
			expect(draws(text), JSON.stringify(text)).toBe(true);
		}
	});

	test.each(['हिन्दी', '北京', 'თბილისი', '🕊', 'Ḍ̂', 'فِي', '\u{10FFFF}'])('has no letter for all of %s', (word) =>
		expect(undrawableIn(word)).toBeDefined()
	);

	test.each([
		'Erdoğan’s “plan” – 50 %',
		'Володимир Зеленський',
		'Αθήνα',
		'وزارة الخارجية',
		'Straße…',
		'می‌خواهد',
		'שלום עולם',
		'צה״ל',
		'Đặng Thị Ngọc Thịnh',
		'۲۳ تیر ۱۳۹۴',
		'پچژگکی'
	])('draws %s', (words) => {
		expect(undrawableIn(words)).toBeUndefined();
		expect(draws(words)).toBe(true);
	});
});
