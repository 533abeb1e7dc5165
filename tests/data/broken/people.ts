import { broken } from './case.ts';

export const people = [
	...broken('actor-kind', [
		['a body at the head', ['attendance', 'at-osk', '"ac-osk"', '"ac-palace"']],
		['a person as unnamed group', ['attendance', 'at-veyra-team', '"ac-veyra-team"', '"ac-kester"']],
		['a person as experts', ['attendance', 'at-chart-makers', '"ac-chart-makers"', '"ac-hadder"']],
		['a state as outlet', ['sources', 'ga', '"ac-gazette"', '"ac-sund"']],
		['a person as institution', ['actors', 'of-osk', '"ac-tolmar"', '"ac-varr"']],
		['a body that contributes', ['sources', 'lb', '["ac-radio"]', '["ac-palace"]']]
	]),
	...broken('belongs', [
		['an attendant of another party', ['attendance', 'at-osk', '"party": "to"', '"party": "ve"']],
		['a move by another party', ['moves', 'mv-05-yes', '"ac-marn"', '"ac-varr"']],
		['an office of another', ['attendance', 'at-osk', '"of-osk"', '"of-varr"']],
		['an office kept back', ['attendance', 'at-osk', '"office": "of-osk",', ''], 'record']
	]),
	...broken('attendance', [
		['present where nothing was held yet', ['attendance', 'at-osk', '"sent"', '"present"']],
		['present at what was only proposed', ['attendance', 'at-round-two-team', '"undecided"', '"present"']],
		[
			'a meeting no longer held',
			['meetings', 'mt-summit', '"held"', '"scheduled"'],
			['attendance', 'at-summit-vett', '"status"']
		],
		['sent to the preparatory meeting', ['attendance', 'at-prep-osk', '"present"', '"sent"']],
		[
			'present by a plan alone',
			['attendance', 'at-prep-varr', '"c-salt-house"', '"c-open-thursday"'],
			['attendance', 'at-prep-varr', '"status"']
		]
	]),
	...broken('head', [
		['two heads of one party', ['attendance', 'at-hadder', '"member"', '"head"'], ['attendance', 'at-osk', '"role"']],
		[
			'a head beside one only expected',
			[
				['attendance', 'at-hadder', '"member"', '"head"'],
				['attendance', 'at-hadder', '"sent"', '"expected"']
			],
			['attendance', 'at-osk', '"role"']
		],
		[
			'an actor twice',
			[
				['attendance', 'at-hadder', '"ac-hadder"', '"ac-calder"'],
				['attendance', 'at-hadder', '"of-hadder"', '"of-calder"']
			]
		],
		[
			'an actor twice at an earlier meeting',
			['attendance', 'at-prep-osk', '"mt-salt-house"', '"mt-talks-2025"'],
			['attendance', 'at-talks-2025-osk', '"actor"']
		]
	]),
	...broken('ladder', [
		['a party in two columns', ['dataset', '', '["su", "co"]', '["su", "co", "ve"]']],
		['a party in no column', ['dataset', '', '["su", "co"]', '["su"]'], ['attendance', 'at-sarr', '"party"']],
		[
			'a party in no column, at the preparation',
			[
				['dataset', '', '["to"]', '["su"]'],
				['dataset', '', '["su", "co"]', '["co"]']
			],
			['attendance', 'at-prep-osk', '"party"']
		],
		['a meeting that prepares itself', ['dataset', '', '"mt-salt-house"', '"mt-amber"']],
		['a preparation not held', ['dataset', '', '"mt-salt-house"', '"mt-round-two"']],
		[
			'a preparation after the meeting',
			[
				'meetings',
				'mt-amber',
				'"2031-03-06", "basis": "stated", "weekday": "Thursday"',
				'"2030-03-06", "basis": "stated"'
			],
			['dataset', '', '"prepared"']
		],
		[
			'a preparation in the year after',
			['dataset', '', '"meeting": "mt-amber"', '"meeting": "mt-talks-2025"'],
			['dataset', '', '"prepared"']
		]
	])
];
