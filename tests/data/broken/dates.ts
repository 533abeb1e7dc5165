import { broken } from './case.ts';

/** Where the version of the second correction stands. */
const FENN = ['dataset', '', '"0.10.0"'] as const;
const SALT = ['meetings', 'mt-salt-house'] as const;

export const dates = [
	...broken('date', [
		['a day that does not exist', ['claims', 'c-open-today', '"2031-03-06"', '"2031-02-30"']],
		['a month that does not exist', ['claims', 'c-summit-2024', '"2024-05"', '"2024-13"']],
		['a day in words', ['claims', 'c-open-today', '"2031-03-06"', '"6 March 2031"']],
		['an interval that ends before it starts', ['claims', 'c-talks-2025', '"2025-09/2025-11"', '"2025-11/2025-09"']],
		['an interval of a month and itself', ['claims', 'c-talks-2025', '"2025-09/2025-11"', '"2025-09/2025-09"']],
		['an interval that ends in its own month', ['claims', 'c-talks-2025', '"2025-09/2025-11"', '"2025-09-14/2025-09"']],
		['an interval open on both sides', ['claims', 'c-fees', '"2031-03-06/.."', '"../.."']],
		['a date of publication that is none', ['sources', 'la', '"2031-03-04"', '"2031-3-4"']],
		['the wrong weekday', ['meetings', 'mt-amber', '"Thursday"', '"Friday"']],
		[
			'the weekday of another year',
			['claims', 'c-salt-house', '"2031-03-05"', '"2030-03-05"'],
			['claims', 'c-salt-house', '"weekday": "Wed']
		],
		[
			'a weekday of a month',
			['claims', 'c-summit-2024', '"basis": "stated"', '"basis": "stated", "weekday": "Monday"']
		],
		['worked out from a weekday that is not told', [...SALT, '"weekday": "Wednesday",', ''], [...SALT, '"basis"']],
		['no note on how it was worked out', ['claims', 'c-dare', ', "note": "Not later than the paper."', '']],
		[
			'no note on an address',
			['sources', 'lb', ',\n\t\t\t\t"note": "From its web address."', ''],
			['sources', 'lb', '"published": {']
		]
	]),
	...broken('calendar', [
		[
			'a calendar without what is printed',
			[
				'sources',
				'ga',
				'"edtf": "2031-03-06", "basis": "stated"',
				'"edtf": "2031-03-06", "basis": "calendar", "calendar": "persian"'
			]
		],
		[
			'a day of another calendar that is another day',
			[
				'sources',
				'ga',
				'"edtf": "2031-03-06", "basis": "stated"',
				'"edtf": "2031-03-06", "basis": "calendar", "calendar": "persian", "printed": "16 Esfand 1409"'
			]
		],
		[
			'a month of another calendar that is another month',
			[
				'sources',
				'ga',
				'"edtf": "2031-03-06", "basis": "stated"',
				'"edtf": "2031-03-06", "basis": "calendar", "calendar": "persian", "printed": "15 Tir 1409"'
			]
		],
		[
			'a calendar for a date that is printed as it is',
			[
				'sources',
				'ga',
				'"edtf": "2031-03-06", "basis": "stated"',
				'"edtf": "2031-03-06", "basis": "stated", "calendar": "persian"'
			]
		],
		[
			'a date of another calendar without a number',
			[
				'sources',
				'ga',
				'"edtf": "2031-03-06", "basis": "stated"',
				'"edtf": "2031-03-06", "basis": "calendar", "calendar": "persian", "printed": "Esfand"'
			]
		]
	]),
	...broken('tense', [
		['an event after its source', ['claims', 'c-brack-sent', '"edtf": "2031-03-04"', '"edtf": "2031-03-11"']],
		['an event in the month after its source', ['claims', 'c-kester-away', '"2031-03-03/2031-03-09"', '"2031-04"']],
		[
			'a plan turned into an event',
			['claims', 'c-fenn-friday', '"kind": "plan"', '"kind": "event"'],
			['claims', 'c-fenn-friday', '"edtf"']
		],
		['a plan for the day before', ['claims', 'c-open-today', '"2031-03-06"', '"2031-03-05"']],
		['a plan of last year', ['claims', 'c-sarr-opens', '"2031-03-06"', '"2030-03-06"']]
	]),
	...broken('as-of', [
		['before the latest source', ['dataset', '', '"2031-03-06"', '"2031-03-05"']],
		['a year before', ['dataset', '', '"2031-03-06"', '"2030-03-06"']],
		[
			'after the latest source, all dated',
			[
				['dataset', '', '"2031-03-06"', '"2031-03-12"'],
				['sources', 'un', '"published": null', '"published": { "edtf": "2031-03-08", "basis": "stated" }']
			]
		]
	]),
	...broken('correction', [
		['of a version still to come', ['dataset', '', '"0.10.0"', '"1.0.1"']],
		['above the version of the dataset', ['dataset', '', '"version": "1.0.0"', '"version": "0.9.9"'], FENN],
		['later than the one below it', ['dataset', '', '"2031-03-07"', '"2031-03-10"'], ['dataset', '', '"2031-03-09"']],
		['a year before the one above it', ['dataset', '', '"2031-03-09"', '"2030-03-09"']],
		['of a version before the one above it', ['dataset', '', '"0.10.0"', '"0.8.0"']],
		['without a full stop', ['dataset', '', 'and the card is gone.', 'and the card is gone']],
		[
			'said twice',
			[
				'dataset',
				'',
				'Fenn was listed as head of Tolmar’s team. No paper says so, and the card is gone.',
				'The second round was dated 19 March; the paper says 20 March.'
			]
		]
	]),
	...broken('held', [
		['after the last source', ['meetings', 'mt-round-two', '"proposed"', '"held"']],
		['in the year after', ['meetings', 'mt-summit', '"2024-05"', '"2032-05"'], ['meetings', 'mt-summit', '"status"']],
		[
			'behind it only a plan',
			['meetings', 'mt-salt-house', '"c-salt-house"', '"c-sarr-opens"'],
			['meetings', 'mt-salt-house', '"status"']
		]
	])
];
