import { broken } from './case.ts';
import type { Edit } from '../sound.ts';

const LINE = '"paragraphs": "line",';
const GAZETTE = ['sources', 'ga', LINE] as const;

export const references = [
	...broken('unique-id', [
		['two moves of one id', ['moves', 'mv-03-no', '"mv-03-no"', '"mv-02-ignored"']],
		[
			'two claims of one id',
			['claims', 'c-fees', '"c-fees"', '"c-fenn-friday"'],
			['claims', '', '"c-fenn-friday",\n\t\t\t"gist": "Sund’s top']
		],
		['two offices of one id', ['actors', 'of-roe', '"of-roe"', '"of-osk"']],
		['two parties of one id', ['dataset', 'su', '"su"', '"to"']],
		['two ranks of one id', ['dataset', 'envoy', '"envoy"', '"deputy"']],
		['two steps of one id', ['issues', 'both', '"both"', '"halt-first"']],
		['two sources of one id', ['sources', 'lb', '"lb"', '"la"']]
	]),
	...broken('sorted', [
		['a move too early', ['moves', 'mv-03-no', '"mv-03-no"', '"mv-00-no"']],
		['a claim too early', ['claims', 'c-ferry', '"c-ferry"', '"c-away"']],
		['an actor too early', ['actors', 'ac-sund', '"ac-sund"', '"ac-a-sund"']]
	]),
	...broken('reference', [
		['a claim, misspelt', ['moves', 'mv-03-no', '"c-halt-rejected"]\n', '"c-halt-rejectd"]\n']],
		['a claim that is nowhere', ['positions', 'po-ve-halt', '"c-halt-call-veyra"', '"c-nothing-of-the-kind"']],
		['the claim of a side', ['disagreements', 'd-days', '"c-never-meant"', '"c-never"']],
		['the claim of an office', ['actors', 'of-brack', '"c-brack-sent"', '"c-brack-set"']],
		['the claim of a meeting', ['meetings', 'mt-summit', '"c-summit-2024"', '"c-summit-2025"']],
		['the claim of attendance', ['attendance', 'at-hadder', '"c-tolmar-list"', '"c-tolmar-lits"']],
		['the move linked to', ['moves', 'mv-03-no', '"mv-01-halt"', '"mv-01-hall"']],
		['the claim of a link', ['moves', 'mv-07-dare', '"c-talk-first"', '"c-talk-frist"']],
		['the position moved from', ['positions', 'po-ve-order-open', '"po-ve-order"', '"po-ve-oder"']],
		['the claim of a change', ['positions', 'po-ve-order-open', '["c-veyra-comes"]', '["c-veyra-come"]']],
		['the actor of a move', ['moves', 'mv-05-yes', '"ac-marn"', '"ac-mann"']],
		['the actor of attendance', ['attendance', 'at-osk', '"ac-osk"', '"ac-oak"']],
		['a speaker', ['claims', 'c-brack-sent', '"ac-marn"', '"ac-nobody-here"']],
		['a relay', ['claims', 'c-talk-first', '"ac-radio"', '"ac-rado"']],
		['an institution', ['actors', 'of-osk', '"ac-tolmar"', '"ac-tolmark"']],
		['an outlet', ['sources', 'ga', '"ac-gazette"', '"ac-gazett"']],
		['who contributes', ['sources', 'lb', '"ac-radio"', '"ac-radios"']],
		['an office', ['attendance', 'at-osk', '"of-osk"', '"of-ost"']],
		['a meeting', ['attendance', 'at-osk', '"mt-amber"', '"mt-ambra"']],
		['the meeting drawn', ['dataset', '', '"mt-amber"', '"mt-ambra"']],
		['the meeting before it', ['dataset', '', '"mt-salt-house"', '"mt-salt-hose"']],
		['an issue', ['positions', 'po-ve-halt', '"is-halt"', '"is-hall"']],
		['the issue drawn above', ['dataset', '', '"is-order"', '"is-oder"']],
		['the party of a position', ['positions', 'po-ve-halt', '"ve"', '"vx"']],
		['the party of an actor', ['actors', 'ac-kester', '"ve"', '"vx"']],
		['the party of a column', ['dataset', '', '["su", "co"]', '["su", "cx"]']],
		['the party of a move', ['moves', 'mv-03-no', '"by": "to"', '"by": "tx"']],
		['the party addressed', ['moves', 'mv-16-welcome', '["to"]', '["xx"]']],
		['a rank', ['actors', 'of-osk', '"envoy"', '"envoi"']],
		['the source of evidence', ['claims', 'c-ferry', '"lb"', '"lc"']],
		['the source of a printed name', ['actors', 'ac-kester', '"la"', '"lx"']],
		['the source of a printed office', ['actors', 'of-calder', '"la"', '"lx"']]
	]),
	...broken('orphan', [
		['an event', ['meetings', 'mt-round-two', '"c-round-two-day", ', ''], ['claims', 'c-round-two-day', '"id"']],
		['an actor', ['sources', 'ga', '"outlet": "ac-gazette"', '"outlet": null'], ['actors', 'ac-gazette', '"id"']],
		['an office', ['attendance', 'at-hadder', '"office": "of-hadder",', ''], ['actors', 'of-hadder', '"id"']],
		['an issue', ['positions', 'po-co-fees', '"is-fees"', '"is-chair"'], ['issues', 'is-fees', '"id"']],
		['a party', ['dataset', 'su', '"id": "su"', '"id": "zz", "name": "Z", "adjective": "Z" }, { "id": "su"']],
		[
			'a rank',
			['dataset', 'envoy', '"id": "envoy"', '"id": "clerk", "label": "Clerk", "noun": "a clerk" }, { "id": "envoy"']
		]
	]),
	...broken('repeat', [
		['a party addressed twice', ['moves', 'mv-01-halt', '["to", "ve"]', '["to", "to"]']],
		[
			'a claim behind a move twice',
			['moves', 'mv-03-no', '["c-halt-rejected"]\n', '["c-halt-rejected", "c-halt-rejected"]\n']
		],
		['a claim behind an office twice', ['actors', 'of-brack', '["c-brack-sent"]', '["c-brack-sent", "c-brack-sent"]']],
		['a claim behind a link twice', ['moves', 'mv-07-dare', '"c-talk-first"', '"c-dare"']],
		[
			'a claim behind a change twice',
			['positions', 'po-ve-order-open', '["c-veyra-comes"]', '["c-veyra-comes", "c-veyra-comes"]']
		],
		['a relay twice', ['claims', 'c-talk-first', '["ac-radio"]', '["ac-radio", "ac-radio"]']],
		[
			'a printed name twice',
			[
				'actors',
				'ac-kester',
				'{ "source": "la", "text": "Admiral Kester" }',
				'{ "source": "la", "text": "Admiral Kester" }, { "source": "la", "text": "Admiral Kester" }'
			]
		],
		['a loaded word twice', ['dataset', '', '"stubborn"', '"greedy"']],
		['a record shown twice in a step', ['story', 'st-1-halt', '"show": [', '"show": ["mv-01-halt", "mv-01-halt", ']],
		['a record in focus twice', ['story', 'st-1-halt', '"focus": [', '"focus": ["mv-01-halt", "mv-01-halt", ']],
		['a party named as another is', ['dataset', '', '"name": "Tolmar"', '"name": "Veyra"']],
		['two columns of one name', ['dataset', '', '"label": "Tolmar"', '"label": "Veyra"']]
	]),
	...broken('invisible', [
		['a space of no width', ['claims', 'c-ferry', 'set out', 'set\u200B out']],
		['text turned around', ['actors', 'ac-kester', '"name": "Admiral', '"name": "\u202EAdmiral']],
		['a bell, escaped', ['issues', 'is-fees', 'Harbour', 'Har\\u0007bour']],
		...['\u00AD', '\u061C', '\u200C', '\u2066', '\u3164', '\uFE0F', '\uFFFE', '\uFDD0', '\u{E0041}', '\u{1FFFF}'].map(
			(letter): [string, Edit] => [
				`U+${letter.codePointAt(0)?.toString(16)}`,
				['claims', 'c-ferry', 'set out', `set${letter} out`]
			]
		),
		['half a surrogate pair', ['meetings', 'mt-summit', 'Summit of', 'Summit \\ud800 of']],
		['a line break in a headline', ['dataset', '', 'Two Islands, One', 'Two Islands,\\nOne']]
	]),
	...broken('language', [
		['an underscore', ['dataset', '', '"lang": "en"', '"lang": "en_GB"']],
		['capitals', ['dataset', '', '"lang": "en"', '"lang": "EN"']],
		['one letter', ['dataset', '', '"lang": "en"', '"lang": "e"']],
		['a source in no language', [...GAZETTE, `${LINE} "lang": "farsi_IR",`]],
		['a source in the language of the dataset', [...GAZETTE, `${LINE} "lang": "en",`]]
	])
];
