import { expect, test } from 'vitest';
import { once } from '../../../src/tools/package/once.ts';

const glyph = '<svg viewBox="0 0 20 20"><path d="M2 10"></path></svg>';
const claim = `<li class="claim" data-claim="c-1"><ul><li>${glyph}</li></ul></li>`;

test('what stands twice stands once, and a slot in each of its places', () =>
	expect(once([`<p>${glyph}Russia</p>`, `<p>${glyph}Ukraine</p>`])).toEqual({
		texts: ['<p><slot name="0"></slot>Russia</p>', '<p><slot name="0"></slot>Ukraine</p>'],
		parts: [glyph]
	}));

test('a claim goes as a whole, with the lists and glyphs in it', () =>
	expect(once([`<ol>${claim}</ol>`, `<ol>${claim}${claim}</ol>`])).toEqual({
		texts: ['<ol><slot name="0"></slot></ol>', '<ol><slot name="0"></slot><slot name="0"></slot></ol>'],
		parts: [claim]
	}));

test.each([
	['what stands there once', [`<p>${glyph}</p>`, '<p></p>']],
	['what is shorter than a slot', ['<svg></svg>', '<svg></svg>']]
])('%s stays where it is', (_, texts) => expect(once(texts)).toEqual({ texts, parts: [] }));
