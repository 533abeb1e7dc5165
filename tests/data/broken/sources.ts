import { broken } from './case.ts';

const WORDS_26 = Array.from({ length: 26 }, (_, i) => `w${i}`).join(' ');

export const sources = [
	...broken('source', [
		['a file in another folder', ['sources', 'ga', '"gazette.txt"', '"../gazette.txt"']],
		['a hidden file', ['sources', 'ga', '"gazette.txt"', '".gazette.txt"']],
		['one file for two sources', ['sources', 'lb', '"lantern-2.txt"', '"lantern-1.txt"']],
		['more words than bytes', ['sources', 'ga', '"words": 171', '"words": 1710']],
		['evidence behind the end', ['claims', 'c-ferry', '"end": ', '"end": 9']],
		['a passage left out behind the end', ['sources', 'un', '"end": ', '"end": 9']]
	]),
	...broken('independence', [
		[
			'two groups for one outlet',
			['sources', 'lb', '"lantern",\n\t\t\t"contributing"', '"lantern-b",\n\t\t\t"contributing"']
		],
		[
			'the first of two named otherwise',
			['sources', 'la', '"independence": "lantern"', '"independence": "lanterns"'],
			['sources', 'lb', '"independence"']
		],
		[
			'an outlet that has a group already',
			['sources', 'un', '"outlet": null', '"outlet": "ac-gazette"'],
			['sources', 'un', '"independence"']
		]
	]),
	...broken('passage', [
		['an end before the start', ['claims', 'c-ferry', '"start": ', '"start": 9']],
		['an end at the start', ['sources', 'un', '"end": 332', '"end": 293']],
		['one span, two hashes', ['claims', 'c-round-two-day', '2b88364c67058700', '0123456789abcdef']],
		[
			'a passage twice in a claim',
			[
				'claims',
				'c-ferry',
				'{ "source": "lb", "para": 4, "start": 525, "end": 563, "hash": "7144cd902337449c" }',
				'{ "source": "lb", "para": 4, "start": 525, "end": 563, "hash": "7144cd902337449c" }, { "source": "lb", "para": 4, "start": 525, "end": 563, "hash": "7144cd902337449c" }'
			]
		],
		['left out, and yet cited', ['sources', 'un', '"start": 293', '"start": 200']]
	]),
	...broken('translation', [
		[
			'a quotation in another language without one',
			['sources', 'ga', '"paragraphs": "line",', '"paragraphs": "line", "lang": "fa",'],
			['claims', 'c-net-no-fish', '{\n\t\t\t\t\t"source": "ga"']
		],
		[
			'a translation of what is in the language of the dataset',
			['claims', 'c-net-no-fish', '"quote": "a net', '"translation": "no", "quote": "a net']
		],
		[
			'a translation of nothing',
			[
				['claims', 'c-brack-sent', '"hash": "1dd2c765e12d609d"', '"hash": "1dd2c765e12d609d", "translation": "sent"'],
				['sources', 'la', '"paragraphs": "block",', '"paragraphs": "block", "lang": "fa",']
			]
		],
		[
			'a translation without a word',
			[
				['claims', 'c-net-no-fish', '"quote": "a net', '"translation": "?!", "quote": "a net'],
				['sources', 'ga', '"paragraphs": "line",', '"paragraphs": "line", "lang": "fa",']
			]
		]
	]),
	...broken('quotation', [
		['26 words', ['claims', 'c-dare', '"dared"', `"${WORDS_26}"`]],
		['no word', ['claims', 'c-dare', '"dared"', '"…"']],
		[
			'more than the passage holds',
			['claims', 'c-dare', '"dared"', '"She dared Varr to appear in person and he did not"']
		],
		['speech of nobody', ['claims', 'c-dare', '"wording": "dared"', '"quote": "dared"']],
		[
			'a speaker of what the claim’s own speaker says',
			['claims', 'c-nets-fund', '"quote"', '"quoteBy": "ac-lorne", "quote"']
		],
		['a hedge that is a sentence', ['claims', 'c-fees', '"may"', '"may or may not as far as anybody can see"']]
	]),
	...broken('attribution', [
		['a named official without a name', ['claims', 'c-dare', '{ "kind": "outlet" }', '{ "kind": "named" }']],
		['an institution without a name', ['claims', 'c-dare', '{ "kind": "outlet" }', '{ "kind": "institution" }']],
		['an analyst without a name', ['claims', 'c-dare', '{ "kind": "outlet" }', '{ "kind": "analyst" }']],
		[
			'an unnamed speaker with a name',
			['claims', 'c-varr-home', '"kind": "anonymous",', '"kind": "anonymous", "speaker": "ac-varr",']
		],
		['an unnamed speaker not described', ['claims', 'c-varr-home', ', "describedAs": "a palace clerk"', '']],
		[
			'the outlet with a speaker',
			['claims', 'c-dare', '{ "kind": "outlet" }', '{ "kind": "outlet", "speaker": "ac-marn" }']
		],
		[
			'the outlet described',
			['claims', 'c-dare', '{ "kind": "outlet" }', '{ "kind": "outlet", "describedAs": "the paper" }']
		],
		['a state as a named official', ['claims', 'c-veyra-comes', '"ac-marn"', '"ac-veyra"']],
		['a person as an institution', ['claims', 'c-paper-first', '"ac-embassy"', '"ac-marn"']],
		['a speaker as the only relay', ['claims', 'c-talk-first', '["ac-radio"]', '["ac-varr"]']],
		['a speaker among the relays', ['claims', 'c-talk-first', '["ac-radio"]', '["ac-radio", "ac-varr"]']]
	])
];
