/** Words of an article as markup: their language, their direction where it is another, and our translation. */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Verbatim from '../../src/lib/layout/Verbatim.svelte';
import { withLanguage } from '../../src/page-language.ts';

const printed = (props: { words: string; own?: boolean; lang?: string; translation?: string }, page = 'en') =>
	render(Verbatim, { props, context: new Map([['lang', () => page]]) })
		.body.replace(/<!--.*?-->/g, '')
		.trim();

test.each([
	['en', { words: 'a b' }, '<q translate="no" lang="en">a b</q>'],
	['en', { words: 'a b', own: true }, 'in the article’s words: “<span translate="no" lang="en">a b</span>”'],
	['en', { words: 'да', lang: 'ru' }, '<q><span translate="no" lang="ru">да</span></q>'],
	[
		'en',
		{ words: 'شاید', lang: 'fa', translation: 'maybe' },
		'<q><span translate="no" lang="fa" dir="rtl">شاید</span></q> (our translation: “maybe”)'
	],
	['fa', { words: 'maybe', lang: 'en' }, '<q><span translate="no" lang="en" dir="ltr">maybe</span></q>'],
	['fa', { words: 'نه', lang: 'ar' }, '<q><span translate="no" lang="ar">نه</span></q>']
])('on a page in %s: %j', (page, props, expected) => expect(printed(props, page)).toBe(expected));

test.each([
	['en', '<html lang="en">'],
	['uk', '<html lang="uk">'],
	['fa', '<html lang="fa" dir="rtl">']
])('a page in %s begins with %s', (lang, begin) => expect(withLanguage('<html lang="en">', lang)).toBe(begin));
