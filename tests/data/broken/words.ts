import { broken } from './case.ts';

const many = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

export const words = [
	...broken('gist', [
		['no full stop', ['claims', 'c-ferry', 'on Wednesday night."', 'on Wednesday night"']],
		['an ellipsis for a full stop', ['claims', 'c-ferry', 'on Wednesday night."', 'on Wednesday night..."']],
		['two sentences', ['claims', 'c-ferry', 'on Wednesday night."', 'on Wednesday. It was night."']],
		['31 words', ['claims', 'c-ferry', 'Veyra’s team set out on Wednesday night.', `${many(31)}.`]],
		[
			'one gist for two claims',
			[
				'claims',
				'c-round-two-day',
				'A second round may follow on 20 March.',
				'Tolmar proposes to meet again on 20 March.'
			]
		],
		['a gap of two sentences', ['dataset', '', 'how the first session ended.', 'the end. Nobody knows it.']]
	]),
	...broken('caption', [
		[
			'a move without a short form',
			['claims', 'c-dare', '"short": "Come in person",', ''],
			['moves', 'mv-07-dare', '"claims": ["c-dare"]\n']
		],
		[
			'a position without a short form',
			['claims', 'c-talk-first', '"short": "talks first",', ''],
			['positions', 'po-to-order', '"claims"']
		],
		['a move without a date', ['moves', 'mv-07-dare', '"c-dare"]\n', '"c-lorne-maybe"]\n']],
		['ten words', ['claims', 'c-dare', 'Come in person', many(10)]]
	]),
	...broken('loaded', [
		['in a gist', ['claims', 'c-ferry', 'Veyra’s team', 'Veyra’s greedy team']],
		['in a short form', ['claims', 'c-dare', 'Come in person', 'Come, stubborn Varr']],
		['of two words, in a reading', ['disagreements', 'd-certain', 'they do', 'the errand boy says so']],
		['in another case, in a label', ['issues', 'is-fees', 'Harbour fees', 'Greedy harbours']],
		['in a headline', ['dataset', '', 'Two Islands, One Bank', 'Two Stubborn Islands']],
		['in a note', ['disagreements', 'd-answer', 'One act, three verbs.', 'One stubborn act.']]
	]),
	...broken('quotation-marks', [
		['one without its partner', ['disagreements', 'd-answer', '“rejected”', '“rejected']],
		['the wrong way round', ['disagreements', 'd-answer', '“rejected”', '”rejected“']],
		['straight ones', ['claims', 'c-ferry', 'Veyra’s team', '\\"Veyra’s\\" team']],
		['around nothing', ['claims', 'c-ferry', 'Veyra’s team', 'Veyra’s “…” team']]
	]),
	...broken('quoted-words', [
		['in a reading, not declared', ['disagreements', 'd-answer', '“rejected”', '“spurned”']],
		['in a reading, declared by another side', ['disagreements', 'd-answer', '“rejected”', '“ignored words”']],
		['in a gist, not declared', ['claims', 'c-ferry', 'Veyra’s team', 'Veyra’s “team”']],
		['in a short form, more than declared', ['claims', 'c-dare', 'Come in person', '“dared him”']],
		['in a headline', ['dataset', '', 'Two Islands, One Bank', 'Two “Islands”, One Bank']],
		[
			'the quotation removed',
			['claims', 'c-halt-rejected', ', "wording": "rejected"', ''],
			['disagreements', 'd-answer', '“rejected”']
		]
	]),
	...broken('voice', [
		[
			'a person’s speech without the person',
			['claims', 'c-nets-fund', 'Sund’s head of government, Lorne, speaks', 'Sund’s head of government speaks']
		],
		['an article’s own word as nobody’s', ['story', 'st-2-words', 'One article says that Tolmar', 'Tolmar']],
		[
			'an article’s own word as that of the one it writes about',
			[
				'claims',
				'c-halt-rejected',
				'Tolmar gave the pause a plain no, in the words of the Gazette.',
				'Tolmar “rejected” it.'
			]
		],
		[
			'somebody unnamed, not called so',
			[
				[
					'claims',
					'c-varr-home',
					'"hash": "47081aa756f452bd"',
					'"hash": "47081aa756f452bd", "quote": "He will not travel"'
				],
				['claims', 'c-varr-home', 'An unnamed clerk says', 'One hears “he will not travel” and']
			],
			['claims', 'c-varr-home', '"gist"']
		]
	])
];
