/** What somebody slips on with a first dataset, and the line that is told: it says what to do, and blames nothing else. */
import { expect, test } from 'vitest';
import { edited, parse, soundTexts } from './sound.ts';
import type { Edit, Texts } from './sound.ts';

const told = (texts: Texts) => parse(texts).faults.map(({ message, hint }) => `${message}; ${hint}`);

const edits: [name: string, edit: Edit, lines: string[]][] = [
	[
		'a key misspelt',
		['claims', 'c-ferry', '"gist"', '"gits"'],
		['missing: "gist"; add a text', 'unknown key: "gits"; did you mean "gist"?']
	],
	[
		'one text for a list',
		['moves', 'mv-03-no', '["co"]', '"co"'],
		['"to" has the wrong type: "co"; write a list [ … ]']
	],
	[
		'a number in a list of texts',
		['dataset', '', '"greedy"', '5'],
		['a member of "loaded" has the wrong type: 5; write a text']
	],
	[
		'an id of another kind in a list',
		['moves', 'mv-04-talks', '"c-talk-first"]', '"mv-03-no"]'],
		[
			'a member of "claims" has the wrong form: "mv-03-no"; write an id that starts with "c-", in lower case, digits and hyphens'
		]
	],
	['an empty text', ['issues', 'is-fees', '"Harbour fees"', '""'], ['"label" is empty: ""; write at least a word']],
	[
		'an empty list',
		['moves', 'mv-04-talks', '["c-halt-turned-down", "c-talk-first"]', '[]'],
		['"claims" holds too few: 0; at least 1 needed']
	],
	[
		'a number as a text',
		['claims', 'c-ferry', '"para": 4', '"para": "4"'],
		['"para" has the wrong type: "4"; write a number, without quotation marks']
	],
	[
		'marks of a word processor',
		['moves', 'mv-03-no', '"by": "to"', '“by”: “to”'],
		['not JSON: “ in place of the straight mark "; mend the syntax; the rest of the file is read after that']
	],
	[
		'a broken claim whose quotation a disagreement repeats',
		['claims', 'c-chair-offer', '"para": 4', '"para": 0'],
		['"para" is too small: 0; at least 1 needed']
	]
];

test.each(edits)('%s', (_, edit, lines) => expect(told(edited(soundTexts(), edit))).toEqual(lines));

const files: [name: string, file: string, text: string | null, line: string][] = [
	[
		'no claims.json',
		'claims',
		null,
		'missing file: "claims.json"; add it with { "claims": [] } to begin with; rules on what it must hold run after that'
	],
	['no dataset.json', 'dataset', null, 'missing file: "dataset.json"; add it; npm run new writes one to begin with'],
	['a list alone', 'moves', '[]', 'moves.json holds no object: []; write { "moves": [ … ] }'],
	['no step of the story', 'story', '{ "story": [] }', 'the story has no step; add one, with a picture and a sentence'],
	['an empty object', 'moves', '{}', 'missing: "moves"; add a list [ … ]'],
	[
		'an empty file',
		'moves',
		'\n',
		'not JSON: the file is empty; mend the syntax; the rest of the file is read after that'
	]
];

test.each(files)('%s', (_, file, text, line) => {
	const texts = soundTexts();
	if (text === null) texts.delete(`${file}.json`);
	else texts.set(`${file}.json`, text);
	expect(told(texts)).toEqual([line]);
});
