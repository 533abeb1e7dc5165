import { broken } from './case.ts';

export const charts = [
	...broken('scale', [
		['no step where there is a scale', ['positions', 'po-to-order', '"step": "talks-first",', ''], 'record'],
		[
			'a step where there is no scale',
			['positions', 'po-to-halt', '"reading": "reported",', '"reading": "reported", "step": "both",']
		],
		['a step that does not exist', ['positions', 'po-to-order', '"talks-first"', '"talk-first"']],
		['a sequence without a scale', ['dataset', '', '"is-order"', '"is-halt"']],
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
	...broken('reading', [
		[
			'stated, by another party only',
			['positions', 'po-ve-order', '"c-stop-before"', '"c-talk-first"'],
			['positions', 'po-ve-order', '"reading"']
		],
		['stated, by an outlet only', ['positions', 'po-to-charts', '"reported"', '"stated"']],
		['stated, by an analyst only', ['positions', 'po-to-halt-earlier', '"inferred"', '"stated"']],
		[
			'stated, by an unnamed speaker only',
			[['positions', 'po-to-order', '"c-talk-first"', '"c-varr-home"']],
			['positions', 'po-to-order', '"reading"']
		],
		['inferred, by nobody who infers', ['positions', 'po-ve-order', '"stated"', '"inferred"']]
	]),
	...broken('reply', [
		['an acceptance of nothing', ['moves', 'mv-05-yes', '["mv-04-talks"]', '[]']],
		['a rejection of nothing', ['moves', 'mv-03-no', '["mv-01-halt"]', '[]']],
		['silence to nothing', ['moves', 'mv-12-silence', '["mv-09-chair"]', '[]']],
		['a condition on nothing', ['moves', 'mv-14-paper', '["mv-13-round-two"]', '[]']],
		['addressed to itself', ['moves', 'mv-05-yes', '["to"]', '["ve"]']],
		[
			'its own move accepted',
			['moves', 'mv-16-welcome', '"by": "su"', '"by": "to"'],
			['moves', 'mv-16-welcome', '"answers"']
		]
	]),
	...broken('reply-cycle', [
		['to itself', ['moves', 'mv-06-before', '["mv-04-talks"]', '["mv-06-before"]']],
		['of two', ['moves', 'mv-04-talks', '["mv-01-halt"]', '["mv-01-halt", "mv-05-yes"]']],
		['of three', ['moves', 'mv-04-talks', '["mv-01-halt"]', '["mv-08-home"]']]
	]),
	...broken('reply-order', [
		[
			'before the move it answers',
			['claims', 'c-veyra-comes', '"../2031-03-04"', '"../2031-03-01"'],
			['moves', 'mv-05-yes', '"answers"']
		],
		[
			'the year before',
			['claims', 'c-stop-before', '"../2031-03-04"', '"2030"'],
			['moves', 'mv-06-before', '"answers"']
		],
		[
			'to a move dated later',
			['claims', 'c-halt-call', '"2031-02-27/2031-03-02"', '"2031-03-05"'],
			['moves', 'mv-04-talks', '"answers"']
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
		['two parties alike in the dark', ['dataset', 'co', '#b3a3e6', '#7fb2ee']]
	]),
	...broken('headline', [
		['an unknown count', ['dataset', '', '{offers} offers', '{offerings} offers']],
		['the head of a party without one', ['dataset', '', '{head.ve}', '{head.su}']],
		['the head of no party', ['dataset', '', '{head.to}', '{head.xx}']],
		['a brace without its partner', ['dataset', '', '{people} people', '{people people']],
		['a head that is gone', ['attendance', 'at-osk', '"head"', '"member"'], ['dataset', '', '{head.to}']]
	])
];
