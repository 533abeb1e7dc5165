/** Characters that nobody sees, or that stand for none: they make two texts look alike that differ. */

/** Signs of format that are seen: they stand before or below numbers in Arabic, Syriac and Kaithi. */
const SEEN = '[\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}]';
/** Scripts whose words need a joiner or a non-joiner within: Persian, and those of India and its neighbours. */
const JOINED =
	'[' +
	['Arabic', 'Syriac', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu']
		.concat(['Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'])
		.map((script) => `\\p{Script_Extensions=${script}}`)
		.join('') +
	']';
const WITHIN_A_WORD = `(?<=${JOINED})[\\u200C\\u200D](?=${JOINED})`;
/**
 * Controls, signs of format (bidirectional ones, tags, soft hyphens among them), all else that is drawn as nothing, separators
 * of lines, halves of surrogate pairs, private characters, those that are none, and the blank of Braille.
 */
const UNSEEN = '[\\p{Cc}\\p{Cf}\\p{DI}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{NChar}\\u2800]';

const unseen = (flags: string) => new RegExp(`(?!${SEEN}|${WITHIN_A_WORD})${UNSEEN}`, flags);
const first = unseen('u');
const every = unseen('gu');

/** A character by its number in Unicode: "U+200B". */
export const codeOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character of a text that nobody sees; undefined where there is none. */
export const unseenIn = (text: string): string | undefined => first.exec(text)?.[0];

/** A text as one line for a terminal: what nobody sees stands there by its number. */
export const plain = (text: string): string => text.replace(every, (character) => `<${codeOf(character)}>`);
