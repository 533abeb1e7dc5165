import { broken } from './case.ts';

/** The one link of a move, as it is printed. */
const LINK = (to: string, claim: string) => `[{ "to": "${to}", "basis": "stated", "claims": ["${claim}"] }]`;
const MOVED = '"movedFrom": { "position": "po-ve-order", "claims": ["c-veyra-comes"] },';

export const charts = [
	...broken('scale', [
		['no step where there is a scale', ['positions', 'po-to-order', '"step": "talks-first",', ''], 'record'],
		[
			'a step where there is no scale',
			['positions', 'po-to-halt', '"stance": "opposes",', '"stance": "opposes", "step": "both",']
		],
		['a stance where there is a scale', ['positions', 'po-to-order', '"step"', '"stance": "opposes", "step"']],
		['no stance where there is no scale', ['positions', 'po-to-halt', '"stance": "opposes",', ''], 'record'],
		['a step that does not exist', ['positions', 'po-to-order', '"talks-first"', '"talk-first"']],
		['a sequence without a scale', ['dataset', '', '"is-order"', '"is-halt"']],
		[
			'a scale that no line draws',
			[
				'issues',
				'is-fees',
				'"Whether a signature is rewarded."',
				'"x", "scale": [{ "id": "a", "label": "A" }, { "id": "b", "label": "B" }]'
			],
			['issues', 'is-fees', '"scale"']
		],
		[
			'a sequence without a position',
			[
				['dataset', '', '"is-order"', '"is-fees"'],
				[
					'issues',
					'is-fees',
					'"Whether a signature is rewarded."',
					'"x", "scale": [{ "id": "a", "label": "A" }, { "id": "b", "label": "B" }]'
				],
				['positions', 'po-co-fees', '"is-fees"', '"is-chair"']
			]
		]
	]),
	...broken('stance', [
		[
			'two on one issue, of one date',
			['positions', 'po-to-halt-earlier', '"c-never-meant"', '"c-halt-rejected"'],
			'record'
		],
		[
			'the same, by another date',
			['claims', 'c-ferry', '"edtf": "2031-03-05"', '"edtf": "../2031-03-04"'],
			['positions', '', '{\n\t\t\t"id": "po-ve-order-open"']
		],
		[
			'one moved to another issue',
			['positions', 'po-to-charts', '"is-charts"', '"is-halt"'],
			['positions', '', '{\n\t\t\t"id": "po-to-halt"']
		]
	]),
	...broken('movement', [
		['from the position of another party', ['positions', 'po-ve-order-open', '"po-ve-order"', '"po-to-order"']],
		['from a position on another issue', ['positions', 'po-ve-order-open', '"po-ve-order"', '"po-ve-halt"']],
		[
			'to the step where it stood',
			['positions', 'po-ve-order-open', '"step": "both"', '"step": "halt-first"'],
			['positions', 'po-ve-order-open', '"movedFrom"']
		],
		[
			'from a later position',
			[
				['positions', 'po-ve-order-open', MOVED, ''],
				[
					'positions',
					'po-ve-order',
					'"claims"',
					'"movedFrom": { "position": "po-ve-order-open", "claims": ["c-dare"] }, "claims"'
				]
			],
			['positions', 'po-ve-order', '"movedFrom"']
		],
		['by a claim of the earlier position', ['positions', 'po-ve-order-open', '["c-veyra-comes"]', '["c-stop-before"]']]
	]),
	...broken('reply', [
		['an acceptance of nothing', ['moves', 'mv-05-yes', LINK('mv-04-talks', 'c-veyra-comes'), '[]']],
		['a rejection of nothing', ['moves', 'mv-03-no', LINK('mv-01-halt', 'c-halt-rejected'), '[]']],
		['silence to nothing', ['moves', 'mv-12-silence', LINK('mv-09-chair', 'c-chair-silence'), '[]']],
		['a condition on nothing', ['moves', 'mv-14-paper', LINK('mv-13-round-two', 'c-paper-first'), '[]']],
		['a point granted to nothing', ['moves', 'mv-18-granted', LINK('mv-17-nets', 'c-nets-granted'), '[]']],
		['nothing backed', ['moves', 'mv-16-welcome', LINK('mv-13-round-two', 'c-sund-welcomes'), '[]']],
		['nothing taken back', ['moves', 'mv-22-chair-back', LINK('mv-09-chair', 'c-chair-back'), '[]']],
		['addressed to itself', ['moves', 'mv-05-yes', '["to"]', '["ve"]']],
		[
			'addressed to one who makes it too',
			['moves', 'mv-09-chair', '"to": ["to", "ve"]', '"with": ["ve"], "to": ["to", "ve"]']
		],
		['made together with itself', ['moves', 'mv-09-chair', '"to":', '"with": ["su"], "to":']],
		['made together with nobody', ['moves', 'mv-13-round-two', '"by": "to"', '"by": null, "with": ["su"]']],
		['a signal in advance', ['moves', 'mv-22-chair-back', '"basis"', '"timing": "in-advance", "basis"']],
		[
			'its own move backed',
			['moves', 'mv-16-welcome', '"by": "su"', '"by": "to"'],
			['moves', 'mv-16-welcome', '"links"']
		],
		[
			'linked twice to one move',
			[
				'moves',
				'mv-03-no',
				LINK('mv-01-halt', 'c-halt-rejected'),
				`${LINK('mv-01-halt', 'c-halt-rejected').slice(0, -1)}, ${LINK('mv-01-halt', 'c-halt-rejected').slice(1)}`
			]
		]
	]),
	...broken('link', [
		[
			'stated by the other move alone',
			['moves', 'mv-03-no', '"claims": ["c-halt-rejected"] }', '"claims": ["c-halt-call"] }']
		],
		[
			'stated by the other move alone, with two claims',
			['moves', 'mv-11-logbooks', '"claims": ["c-logbooks-yes"] }', '"claims": ["c-shared-charts"] }']
		],
		[
			'stated by an analyst alone',
			['moves', 'mv-03-no', '"claims": ["c-halt-rejected"] }', '"claims": ["c-never-meant"] }'],
			['moves', 'mv-03-no', '"links"']
		],
		[
			'an inferred link called stated',
			[
				['moves', 'mv-20-spring', '"inferred"', '"stated"'],
				['moves', 'mv-20-spring', '"claims": ["c-nets-spring"] }', '"claims": ["c-nets-demand"] }']
			]
		]
	]),
	...broken('reply-cycle', [
		['to itself', ['moves', 'mv-06-before', '"mv-04-talks"', '"mv-06-before"']],
		[
			'of two',
			[
				'moves',
				'mv-04-talks',
				'"links": [',
				'"links": [{ "to": "mv-05-yes", "basis": "inferred", "claims": ["c-talk-first"] }, '
			]
		],
		['of three', ['moves', 'mv-04-talks', '"mv-01-halt"', '"mv-08-home"']]
	]),
	...broken('reply-order', [
		['in advance, but later', ['moves', 'mv-08-home', '"basis"', '"timing": "in-advance", "basis"']],
		[
			'before the move it answers',
			['claims', 'c-veyra-comes', '"../2031-03-04"', '"../2031-03-01"'],
			['moves', 'mv-05-yes', '"links"']
		],
		['the year before', ['claims', 'c-stop-before', '"../2031-03-04"', '"2030"'], ['moves', 'mv-06-before', '"links"']],
		[
			'to a move dated later',
			['claims', 'c-halt-call', '"2031-02-27/2031-03-02"', '"2031-03-05"'],
			['moves', 'mv-04-talks', '"links"']
		]
	]),
	...broken('sides', [
		['two that read the same', ['disagreements', 'd-certain', '"they do"', '"due to"']],
		['a claim on both', ['disagreements', 'd-certain', '"c-open-today"', '"c-open-thursday"']],
		['a claim twice on one', ['disagreements', 'd-certain', '["c-open-today"]', '["c-open-today", "c-open-today"]']],
		[
			'a spelling within one source',
			[
				['disagreements', 'd-fenn', '"c-fenn-friday"', '"c-logbooks-yes"'],
				['disagreements', 'd-fenn', '“Jory”', 'Jory']
			],
			['disagreements', 'd-fenn', '"kind"']
		]
	]),
	...broken('side-reply', [
		['a reply to what is no offer', ['disagreements', 'd-days', '"mv-01-halt"', '"mv-03-no"']],
		['a no that a move says', ['disagreements', 'd-days', '"conditions"', '"rejects"']],
		['a reply told before the offer', ['disagreements', 'd-days', '"mv-01-halt"', '"mv-13-round-two"']],
		['a silence that a move shows', ['disagreements', 'd-days', '"conditions"', '"silence"']]
	]),
	...broken('colour', [
		['too light on light paper', ['dataset', 've', '#1f5fa8', '#9fc4ee']],
		['too dark on dark paper', ['dataset', 'to', '#e8897c', '#7a1f12']],
		['two parties alike', ['dataset', 'to', '#a63d2f', '#1f5fa8']],
		['two parties alike in the dark', ['dataset', 'co', '#b3a3e6', '#7fb2ee']],
		['two parties almost alike', ['dataset', 'co', '#5b4b8a', '#2a5f9e']]
	]),
	...broken('headline', [
		['an unknown count', ['dataset', '', '{offers} offers', '{offerings} offers']],
		['the head of a party without one', ['dataset', '', '{head.ve}', '{head.su}']],
		['the head of no party', ['dataset', '', '{head.to}', '{head.xx}']],
		['a brace without its partner', ['dataset', '', '{people} people', '{people people']],
		['whoever leads a party without one', ['dataset', '', '{leader.ve}', '{leader.co}']],
		['the absent one of a party that has none', ['dataset', '', '{absent.to}', '{absent.su}']],
		['a head that is gone', ['attendance', 'at-osk', '"head"', '"member"'], ['dataset', '', '{head.to}']]
	])
];
