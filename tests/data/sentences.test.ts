import { expect, test } from 'vitest';
import { sentences } from '../../src/lib/data/sentences.ts';

test.each([
	['One. Two! Three? Four… Five', ['One.', 'Two!', 'Three?', 'Four…', 'Five']],
	['He said “Stop.” She went.', ['He said “Stop.”', 'She went.']],
	['He said. “Stop.”', ['He said.', '“Stop.”']],
	['The U.S. Secretary of State came.', ['The U.S. Secretary of State came.']],
	['Mr. Smith met J. Doe on Jan. 5.', ['Mr. Smith met J. Doe on Jan. 5.']],
	['It cost 3.5 million. 20 came.', ['It cost 3.5 million.', '20 came.']],
	['a one. small letter goes on.', ['a one. small letter goes on.']],
	['A headline without a stop', ['A headline without a stop']],
	['  ', []]
])('sentences(%j)', (text, expected) => expect(sentences(text).map((sentence) => sentence.text)).toEqual(expected));

test('sentences(text) tells where each starts', () => {
	expect(sentences(' One.  Two.').map(({ start }) => start)).toEqual([1, 7]);
});
