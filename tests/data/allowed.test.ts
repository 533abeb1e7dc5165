/** What is at the edge of a rule, and on the right side of it: no false alarm. */
import { expect, test } from 'vitest';
import { formatFault } from '../../src/lib/data/fault.ts';
import { edited, parse, soundTexts } from './sound.ts';
import type { Edit } from './sound.ts';

const many = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');

const PORTS = '[{ "to": "mv-01-halt", "basis": "inferred", "claims": ["c-ports-warning"] }]';

const rows: [name: string, ...edits: Edit[]][] = [
	['a gist of 30 words', ['claims', 'c-ferry', 'Veyra’s team set out on Wednesday night.', `${many(30)}.`]],
	['a gist with an abbreviation', ['claims', 'c-ferry', 'Veyra’s team', 'The U.S. Coast Guard says the team']],
	[
		'a gist that ends in quoted words',
		['claims', 'c-dare', 'to attend himself.', ', in an article’s word, and “dared.”']
	],
	['a short form of 9 words', ['claims', 'c-dare', 'Come in person', many(9)]],
	[
		'a quotation of 25 words',
		['claims', 'c-brack-sent', '"hash": "1dd2c765e12d609d"', `"hash": "1dd2c765e12d609d", "quote": "${many(25)}"`]
	],
	[
		'a loaded word within quotation marks',
		['claims', 'c-dare', '"dared"', '"greedy"'],
		['claims', 'c-dare', 'attend himself', 'be “greedy”, as the article has it']
	],
	['a word that only holds a loaded one', ['claims', 'c-ferry', 'set out', 'set out ungreedy']],
	['an answer of the same day', ['claims', 'c-veyra-comes', '../2031-03-04', '../2031-03-02']],
	['an answer dated by an open interval', ['claims', 'c-veyra-comes', '../2031-03-04', '2031-03-01/..']],
	['an event of the day its source appeared', ['claims', 'c-kester-away', '2031-03-03/2031-03-09', '2031-03-04']],
	[
		'a plan for the day its source appeared',
		['claims', 'c-open-thursday', '2031-03-06', '2031-03-04'],
		['claims', 'c-open-thursday', '"weekday": "Thursday",', ''],
		['claims', 'c-open-thursday', '"basis": "weekday"', '"basis": "relative"']
	],
	['a tag of language and region', ['dataset', '', '"lang": "en"', '"lang": "pt-BR"']],
	[
		'two positions of one date that a disagreement sets apart',
		['positions', 'po-to-halt', '"c-net-no-fish"', '"c-halt-call"'],
		['positions', 'po-to-charts', '"is-charts"', '"is-halt"'],
		['disagreements', 'd-answer', '["c-halt-ignored"]', '["c-halt-ignored", "c-logbooks-yes"]']
	],
	[
		'two heads that a disagreement sets apart',
		['attendance', 'at-hadder', '"member"', '"head"'],
		['attendance', 'at-hadder', '"c-tolmar-list"', '"c-sarr-opens"'],
		['disagreements', 'd-certain', '"c-open-thursday"', '"c-open-thursday", "c-tolmar-list"'],
		['disagreements', 'd-certain', '"c-open-today"', '"c-open-today", "c-sarr-opens"'],
		['dataset', '', '{head.to}', 'two']
	],
	[
		'a move of one party that answers its own with a condition',
		['moves', 'mv-14-paper', '"mv-13-round-two"', '"mv-10-charts"']
	],
	[
		'a proposal that is linked to another',
		[
			'moves',
			'mv-09-chair',
			'"links": []',
			'"links": [{ "to": "mv-01-halt", "basis": "inferred", "claims": ["c-chair-offer"] }]'
		]
	],
	[
		'an inferred link behind which only the other move’s claims stand',
		['moves', 'mv-20-spring', '"claims": ["c-nets-spring"] }', '"claims": ["c-nets-demand"] }']
	],
	['an offer to nobody in particular, and an answer to it', ['moves', 'mv-13-round-two', '"to": ["ve"]', '"to": []']],
	['a threat over a move of its own party, linked to nothing', ['moves', 'mv-21-ports', PORTS, '[]']],
	[
		'speech in a gist with its speaker by the whole name',
		['claims', 'c-nets-fund', 'government, Lorne,', 'government, Ada Lorne,']
	],
	[
		'an article’s word in a gist, passed on as the article’s',
		['claims', 'c-halt-rejected', 'a plain no, in the words of the Gazette', '“rejected”, in the words of the article']
	],
	[
		'two marks of one party on the axis without a reported change',
		['positions', 'po-ve-order-open', '"movedFrom": { "position": "po-ve-order", "claims": ["c-veyra-comes"] },', '']
	],
	[
		'a colour of its own for a party that had none',
		['dataset', 'su', '"Sundish"', '"Sundish", "colour": { "light": "#23705f", "dark": "#72cdb6" }']
	],
	[
		'a meeting held on the last day that is reported, and prepared on the day itself',
		['meetings', 'mt-salt-house', '"2031-03-05"', '"2031-03-06"'],
		['meetings', 'mt-salt-house', '"weekday": "Wednesday"', '"weekday": "Thursday"']
	],
	[
		'a held meeting behind which a plan stands too',
		['meetings', 'mt-salt-house', '["c-salt-house"]', '["c-sarr-opens", "c-salt-house"]']
	],
	[
		'the last day of a dataset, all sources dated',
		['sources', 'un', '"published": null', '"published": { "edtf": "2031-03-06", "basis": "stated" }']
	],
	['a later day, one source undated', ['dataset', '', '"2031-03-06"', '"2031-03-20"']],
	[
		'a later day, one source open to the future',
		['dataset', '', '"2031-03-06"', '"2031-03-20"'],
		['sources', 'un', '"published": null', '"published": { "edtf": "2031-03-06/..", "basis": "stated" }']
	],
	[
		'a party without a column that attends only elsewhere',
		['dataset', '', '["su", "co"]', '["su"]'],
		['attendance', 'at-sarr', '"mt-amber"', '"mt-summit"']
	],
	['a passage left out right behind one that is cited', ['sources', 'un', '"start": 293', '"start": 292']],
	['a passage left out right before one that is cited', ['sources', 'la', '"end": 84', '"end": 85']],
	['a quotation as long as its passage', ['claims', 'c-dare', '"dared"', '"She dared Varr to appear in person."']],
	['a hedge of 8 words', ['claims', 'c-fees', '"may"', `"${many(8)}"`]],
	['a space that does not break', ['issues', 'is-fees', 'Harbour fees', 'Harbour\u00A0fees']],
	['bytes that just hold the words', ['sources', 'un', '"words": 59', '"words": 168']]
];

test.each(rows)('%s', (_, ...edits) => {
	expect(parse(edits.reduce(edited, soundTexts())).faults.map(formatFault)).toEqual([]);
});
