/** Words, sentences and quotation marks of many scripts. */
import { expect, test } from 'vitest';
import { isolated, paragraphRunsLeft } from '../../src/lib/data/isolate.ts';
import { directionOf, languageAttributes, sameLanguage } from '../../src/lib/data/language.ts';
import { words } from '../../src/lib/data/passage.ts';
import { quotationOpen } from '../../src/lib/data/quotation-open.ts';
import { quotedIn, unquoted, wellQuoted } from '../../src/lib/data/quoted.ts';
import { sentences } from '../../src/lib/data/sentences.ts';
import { holdsWords } from '../../src/lib/data/word-run.ts';

test.each([
	['آیا می‌آید؟ نه. شاید!', ['آیا می‌آید؟', 'نه.', 'شاید!']],
	['یہ آیا۔ وہ گیا۔', ['یہ آیا۔', 'وہ گیا۔']],
	['שלום. מה נשמע? טוב.', ['שלום.', 'מה נשמע?', 'טוב.']],
	['Он сказал: «Нет». Она ушла.', ['Он сказал: «Нет».', 'Она ушла.']],
	['यह आया। वह गया।', ['यह आया।', 'वह गया।']],
	['他来了。她走了！好', ['他来了。', '她走了！', '好']],
	['Đến rồi. Đi đâu?', ['Đến rồi.', 'Đi đâu?']]
])('sentences(%j)', (text, expected) => expect(sentences(text).map((one) => one.text)).toEqual(expected));

test.each([
	['توری بی‌ماهی', 2],
	['שָׁלוֹם עֲלֵיכֶם', 2],
	['צה״ל ו־5 ימים', 3],
	['हिन्दी में', 2],
	['co-operate, don’t', 2]
])('words(%j)', (text, count) => expect(words(text)).toHaveLength(count));

test.each([
	['He said “no', true],
	['He said “no”', false],
	['گفت «نه', true],
	['گفت «نه» و', false],
	['Er sagte: „Nein“ und', false],
	['Er sagte: „Nein', true],
	['«Он сказал: „нет“, и', true],
	['הוא אמר: ״לא', true],
	['צה״ל אמר', false],
	['צה"ל אמר', false],
	["She said ''no''", false]
])('quotationOpen(%j)', (text, open) => expect(quotationOpen(text)).toBe(open));

test('quotations in the marks of other languages', () => {
	expect(quotedIn('a “b” c «d» e „f“ g')).toEqual(['b', 'd', 'f']);
	expect(unquoted('a «b» c')).toBe('a   c');
	expect(['«a»', '„a“', '“a”'].every(wellQuoted)).toBe(true);
	expect(['«a', 'a»', '„a', '"a"'].some(wellQuoted)).toBe(false);
	expect(holdsWords('تور بی‌ماهی است', 'بی‌ماهی')).toBe(true);
	expect(holdsWords('تور بی‌ماهی است', 'ماهی')).toBe(false);
});

test('directions of languages and texts', () => {
	expect(['fa', 'ar', 'he', 'ur', 'az-Arab', 'yi', 'dv'].map(directionOf)).toEqual(Array(7).fill('rtl'));
	expect(['en', 'ru', 'uk', 'az', 'vi', 'sr-Latn', 'pa'].map(directionOf)).toEqual(Array(7).fill('ltr'));
	expect([sameLanguage('en', 'en-GB'), sameLanguage('uk', 'ru')]).toEqual([true, false]);
	expect(languageAttributes('fa')).toEqual({ lang: 'fa', dir: 'rtl' });
	expect(languageAttributes('ru')).toEqual({ lang: 'ru' });
	expect(languageAttributes('en', 'fa')).toEqual({ lang: 'en', dir: 'ltr' });
	expect(isolated('Istanbul')).toBe('Istanbul');
	expect(isolated('שלום')).toBe('\u2068שלום\u2069');
	expect([paragraphRunsLeft('“שלום” a'), paragraphRunsLeft('a שלום'), paragraphRunsLeft('12')]).toEqual([
		true,
		false,
		false
	]);
});
