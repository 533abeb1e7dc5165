import { broken } from './case.ts';

export const lesson = [
	...broken('lesson', [
		['a plan longer than its activities', ['lesson', 'ls-play', '"minutes": 50', '"minutes": 55']],
		[
			'an activity in no plan',
			['lesson', 'ls-play', '["ly-play", "ly-guess"]', '["ly-play"]'],
			['lesson', 'ly-guess', '"id"']
		],
		['a wording where an error is looked for', ['lesson', 'ly-error', '"d-former"', '"d-answer"']],
		['an error where a spelling is looked for', ['lesson', 'ly-names', '"d-fenn"', '"d-former"']],
		['a contradiction where words are compared', ['lesson', 'ly-words', '"d-answer"', '"d-caller"']],
		[
			'a chain without a refusal',
			['lesson', 'ly-trace', '"mv-07-dare", "mv-08-home"', '"mv-05-yes"'],
			['lesson', 'ly-trace', '"show"']
		],
		[
			'nothing to guess',
			[
				'lesson',
				'ly-guess',
				'"show": ["mv-01-halt", "mv-02-ignored", "mv-03-no", "mv-04-talks", "mv-05-yes", "mv-15-fees"]',
				'"show": ["mv-01-halt", "mv-15-fees"]'
			]
		]
	]),
	...broken('reference', [
		['an activity of a plan', ['lesson', 'ls-play', '"ly-guess"', '"ly-gues"']],
		['a record that its chart does not draw', ['lesson', 'ly-guess', '"mv-15-fees"', '"po-co-fees"']],
		['the position of a card', ['lesson', 'ly-play', '"po-to-halt"', '"po-to-hall"']],
		['the claim of a rule', ['lesson', 'ly-play', '"c-halt-call"', '"c-halt-cal"']],
		['the claim of an end', ['lesson', 'ly-play', '"c-round-two"', '"c-round-too"']]
	]),
	...broken('shape', [
		['a plan within a plan', ['lesson', 'ls-play', '"ly-guess"]', '"ly-guess", "ls-day"]']],
		['an activity of no known kind', ['lesson', 'ly-guess', '"predict"', '"gamble"']],
		['a standard that is empty', ['lesson', 'ly-guess', '"RH.9-10.3"', '""']],
		['a game that never ends', ['lesson', 'ly-play', '"ends"', '"endings"'], 'record']
	]),
	...broken('repeat', [['a record shown twice', ['lesson', 'ly-guess', '"mv-03-no"', '"mv-02-ignored"']]]),
	...broken('quoted-words', [['in a prompt', ['lesson', 'ly-guess', 'Guess.', 'Guess “boldly”.']]]),
	...broken('loaded', [['in a rule', ['lesson', 'ly-play', 'Each group', 'Each greedy group']]])
];
