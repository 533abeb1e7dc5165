import { broken } from './case.ts';

export const places = [
	...broken('whereabouts', [
		['somebody there without a place', ['whereabouts', 'wh-kester', '"pl-graymouth"', 'null']],
		['somebody unknown with a place', ['whereabouts', 'wh-marn', 'null', '"pl-graymouth"']],
		['for another party', ['whereabouts', 'wh-osk', '"party": "to"', '"party": "ve"']],
		['twice with one status', ['whereabouts', 'wh-osk', '"actor": "ac-osk"', '"actor": "ac-brack"']],
		['unknown and yet somewhere', ['whereabouts', 'wh-varr', '"actor": "ac-varr"', '"actor": "ac-osk"']],
		['there, told of the days before', ['whereabouts', 'wh-kester', '"c-kester-graymouth"', '"c-salt-house"']],
		['sent, told of the day after', ['whereabouts', 'wh-brack', '"c-brack-sent"', '"c-fenn-friday"']],
		[
			'only sent, but present at the meeting',
			[
				['meetings', 'mt-amber', '"scheduled"', '"held"'],
				['attendance', 'at-osk', '"sent"', '"present"']
			],
			['whereabouts', 'wh-osk', '"status"']
		],
		[
			'unknown, but present at the meeting',
			[
				['meetings', 'mt-amber', '"scheduled"', '"held"'],
				['attendance', 'at-marn', '"declined"', '"present"']
			],
			['whereabouts', 'wh-marn', '"status"']
		],
		[
			'nobody on the map',
			[
				['whereabouts', '', '"pl-graymouth"', 'null'],
				['whereabouts', 'wh-brack', '"pl-port-amber"', 'null'],
				['whereabouts', 'wh-osk', '"pl-port-amber"', 'null'],
				['whereabouts', 'wh-veyra-team', '"pl-port-amber"', 'null']
			],
			['whereabouts', '', '"whereabouts": [']
		]
	]),
	...broken('reference', [
		['a place that is not there', ['whereabouts', 'wh-kester', '"pl-graymouth"', '"pl-greymouth"']],
		['an actor that is nowhere', ['whereabouts', 'wh-kester', '"ac-kester"', '"ac-kestrel"']]
	]),
	...broken('orphan', [
		[
			'a place without anybody',
			['whereabouts', 'wh-kester', '"pl-graymouth"', '"pl-port-amber"'],
			['places', 'pl-graymouth', '"id"']
		]
	]),
	...broken('shape', [
		['a place beyond the map', ['places', 'pl-graymouth', '-18.1', '-88.1']],
		['an unknown status', ['whereabouts', 'wh-kester', '"there"', '"here"']]
	])
];
