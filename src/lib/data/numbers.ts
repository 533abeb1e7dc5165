/** Numbers in a text, whatever the script of their digits; Hebrew ones in letters too. */

/** The value of a digit: the ten digits of a script follow each other. */
function digitOf(digit: string): number {
	let code = digit.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
		code--;
		value++;
	}
	return value;
}

const numberOf = (digits: string) => [...digits].reduce((sum, digit) => sum * 10 + digitOf(digit), 0);

const HEBREW = new Map(
	[...'אבגדהוזחט', ...'יכלמנסעפצ', ...'קרשת'].map((letter, i) => [letter, ((i % 9) + 1) * 10 ** Math.floor(i / 9)])
);

/** Letters with a mark before the last one, or behind the only one: כ״ז is 27, ז׳ is 7. Thousands stand in front: ה׳תשע״ה. */
const hebrewNumber = (text: string): number =>
	[...text].reduce((sum, letter, i) => {
		const value = HEBREW.get(letter) ?? 0;
		return sum + (i === 0 && /^.[׳'’]\p{L}/u.test(text) ? value * 1000 : value);
	}, 0);

const IN_LETTERS =
	/(?<!\p{L})(?:\p{Script=Hebrew}[׳'’])?\p{Script=Hebrew}*[״"”]\p{Script=Hebrew}(?!\p{L})|(?<!\p{L})\p{Script=Hebrew}[׳'’](?!\p{L})/gu;

/** All numbers of a text in their order; those in letters last. */
export const numbersIn = (text: string): number[] => [
	...(text.normalize('NFKC').match(/\p{Nd}+/gu) ?? []).map(numberOf),
	...(text.match(IN_LETTERS) ?? []).map(hebrewNumber)
];
