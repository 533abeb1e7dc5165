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
			['moves', 'mv-07-dare', '"claims"']
		],
		[
			'a position without a short form',
			['claims', 'c-talk-first', '"short": "talks first",', ''],
			['positions', 'po-to-order', '"claims"']
		],
		['a move without a date', ['moves', 'mv-07-dare', '"c-dare"', '"c-lorne-maybe"']],
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
			['claims', 'c-halt-rejected', ', "quote": "rejected"', ''],
			['disagreements', 'd-answer', '“rejected”']
		]
	])
];
