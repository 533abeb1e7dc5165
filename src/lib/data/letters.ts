/**
 * The letters that pictures can draw: Latin, Greek, Cyrillic, Arabic and Hebrew, as far as all of their fonts have them,
 * in capitals too. Arabic has no vowel marks, since fontkit fails on some of them (U+0641 U+0650). It is a table, since a dataset is
 * checked where no font is at hand; a test compares it with the fonts.
 */
const DRAWABLE = [
	'20-7E A0-AC AE-12B 12E-131 134-148 14A-165 168-17F 18F 1A0-1A1 1AF-1B0 1CD-1DC 1E6-1E7 1F8-1F9 218-21B 237 259',
	'2B0 2B2-2B3 2B7-2B8 2BB-2BC 2BE-2BF 2C6-2CC 2DA 2DC-2DD 2E1-2E3 300-301 303-304 307-309 323 374-375 37E 384-38A',
	'38C 38E-3A1 3A3-3CE 400-45F 462-463 472-475 490-493 496-49B 4A0-4A3 4AA-4AB 4AE-4B3 4B6-4B7 4BA-4BB 4C0-4C2',
	'4CF-4D1 4D4-4D9 4E2-4E3 4E6-4E9 4EE-4EF 4F2-4F3 591-5C7 5D0-5EA 5EF-5F4 600-60F 61B 61D-64A 660-66F 671-6A1 6A4',
	'6A6-6D5 6DD-6DE 6E5-6E6 6E9 6EE-6FF 750-75F 762-769 76B-77F 870-88E 890-891 8A0-8A3 8A5 8A7-8C9 1D43 1D47-1D49',
	'1D4D 1D4F-1D50 1D52 1D56-1D58 1D5B 1D9C 1DA0 1DBB 1E0C-1E0F 1E20-1E21 1E24-1E25 1E2A-1E2B 1E36-1E3B 1E3E-1E3F',
	'1E42-1E49 1E5A-1E63 1E6C-1E6F 1E80-1E85 1E8E-1E8F 1E92-1E93 1E97 1E9E 1EA0-1EF9 200C-200D 2010-2011 2013-2014',
	'2018-201A 201C-201E 2020 2022 2026 2032-2033 2039-203A 2044 204F 20A1 20A4 20A6-20A7 20A9-20AC 20AE 20B1-20B2',
	'20B4-20B5 20B8-20BA 20BD 20BF 2113 2116 2122 2191 2193 2212 25CC 2E41 FB1D-FB36 FB38-FB3C FB3E FB40-FB41',
	'FB43-FB44 FB46-FB4F'
].join(' ');

const range = (written: string) =>
	written
		.split('-')
		.map((code) => `\\u{${code}}`)
		.join('-');
const undrawable = new RegExp(`[^${DRAWABLE.split(' ').map(range).join('')}]`, 'u');

/** The first letter of a text that no picture can draw; undefined where all can be drawn. */
export const undrawableIn = (text: string): string | undefined => undrawable.exec(text)?.[0];
