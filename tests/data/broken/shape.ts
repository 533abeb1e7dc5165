import { broken } from './case.ts';

export const shape = [
	...broken('json', [
		['a comma behind the last item', ['meetings', 'mt-summit', '["c-summit-2024"]', '["c-summit-2024",]']],
		[
			'a comma behind the last key',
			['issues', 'is-halt', '"scope": "Whether nets are left alone for forty days."', '"scope": "x",']
		],
		['a comment', ['positions', 'po-co-fees', '"party": "co",', '"party": "co", // the League']],
		['a key without quotation marks', ['moves', 'mv-03-no', '"by"', 'by']],
		['single quotation marks', ['moves', 'mv-03-no', '"by": "to"', `"by": 'to'`]],
		['a line break within a string', ['claims', 'c-ferry', 'Wednesday night."', 'Wednesday\nnight."']],
		['a bracket never closed', ['moves', 'mv-03-no', '["co"]', '["co"'], ['moves', 'mv-03-no', '"kind"']],
		['a colon left out', ['moves', 'mv-03-no', '"by": "to"', '"by" "to"']],
		['a second value behind the first', ['issues', '', '{\n\t"$schema"', '{} {\n\t"$schema"']],
		['a conflict marker of git', ['moves', 'mv-04-talks', '"actor": "ac-varr",', '<<<<<<< HEAD']],
		['NaN for a number', ['sources', 'ga', '965', 'NaN']],
		['brackets within brackets, far too many', ['moves', 'mv-03-no', '["co"]', '['.repeat(100_000)]]
	]),
	...broken('key', [
		['a key twice', ['moves', 'mv-03-no', '"by": "to",', '"by": "co", "by": "to",']],
		[
			'a key twice in a nested object',
			['claims', 'c-ferry', '{ "kind": "outlet" }', '{ "kind": "outlet", "kind": "outlet" }']
		],
		['a key twice at the top', ['issues', '', '"issues": [', '"$schema": "x", "issues": [']],
		['__proto__', ['moves', 'mv-03-no', '"by": "to",', '"__proto__": {}, "by": "to",']],
		['constructor', ['claims', 'c-ferry', '{ "kind": "outlet" }', '{ "kind": "outlet", "constructor": 1 }']]
	]),
	...broken('shape', [
		['an unknown key', ['moves', 'mv-03-no', '"by": "to",', '"by": "to", "weight": 3,']],
		['an unknown key in evidence', ['claims', 'c-ferry', '"para": 4,', '"para": 4, "page": 1,']],
		['an unknown key at the top', ['issues', '', '"issues": [', '"extra": 1, "issues": [']],
		['the wrong key at the top', ['issues', '', '"issues": [', '"issue": [']],
		['a key left out', ['moves', 'mv-03-no', '\t\t\t"kind": "rejects",\n', ''], 'record'],
		[
			'the id left out',
			['moves', 'mv-03-no', '"id": "mv-03-no",\n\t\t\t', ''],
			['moves', '', '{\n\t\t\t"by": "to",\n\t\t\t"to": ["co"],']
		],
		['an id with a wrong prefix', ['moves', 'mv-03-no', '"mv-03-no"', '"move-03"']],
		['an id with a capital', ['claims', 'c-ferry', '"c-ferry"', '"c-Ferry"']],
		['a version in words', ['dataset', '', '"version": "1.0.0"', '"version": "first"']],
		['an empty text', ['issues', 'is-fees', '"Harbour fees"', '"  "']],
		['a word that is not in the vocabulary', ['moves', 'mv-03-no', '"rejects"', '"refuses"']],
		['a number as text', ['claims', 'c-ferry', '"para": 4', '"para": "4"']],
		['a paragraph number below one', ['claims', 'c-ferry', '"para": 4', '"para": 0']],
		['half a number', ['claims', 'c-ferry', '"para": 4', '"para": 4.5']],
		['a hash too short', ['sources', 'un', '"17f6045eec938f78"', '"17f6045e"']],
		['null where a list belongs', ['moves', 'mv-03-no', '"to": ["co"]', '"to": null']],
		['a link on no known ground', ['moves', 'mv-20-spring', '"inferred"', '"guessed"']],
		['a link without claims', ['moves', 'mv-20-spring', '"claims": ["c-nets-spring"] }', '"claims": [] }']],
		[
			'a reading typed in',
			['positions', 'po-to-halt', '"stance": "opposes",', '"stance": "opposes", "reading": "stated",']
		],
		['no claim', ['moves', 'mv-04-talks', '["c-halt-turned-down", "c-talk-first"]', '[]']],
		['an attribution without its kind', ['claims', 'c-cost', '{ "kind": "outlet" }', '{}']],
		[
			'one side only',
			[
				'disagreements',
				'd-certain',
				',\n\t\t\t\t{\n\t\t\t\t\t"reading": "they do",\n\t\t\t\t\t"claims": ["c-open-today"]\n\t\t\t\t}',
				''
			],
			['disagreements', 'd-certain', '"sides"']
		],
		[
			'a ninth party',
			[
				'dataset',
				'',
				'{ "id": "su",',
				`${['aa', 'bb', 'cc', 'dd', 'ee'].map((id) => `{ "id": "${id}", "name": "${id}", "adjective": "x" }, `).join('')}{ "id": "su",`
			],
			['dataset', '', '"parties": [\n']
		],
		['a party of 41 letters', ['dataset', '', '"name": "Veyra"', `"name": "Veyra${'a'.repeat(36)}"`]],
		[
			'a sixth column',
			['dataset', '', '"columns": [', `"columns": [${'{ "label": "x", "parties": ["ve"] }, '.repeat(3)}`]
		],
		['a column of 41 letters', ['dataset', '', '"label": "Veyra"', `"label": "Veyra${'a'.repeat(36)}"`]],
		[
			'an eighth step',
			[
				'issues',
				'is-order',
				'"scale": [',
				`"scale": [${['a', 'b', 'c', 'd', 'e'].map((id) => `{ "id": "${id}", "label": "${id}" }, `).join('')}`
			]
		],
		['a colour by name', ['dataset', '', '"light": "#1f5fa8"', '"light": "navy"']],
		['a rank with a space in its id', ['dataset', 'envoy', '"envoy"', '"an envoy"']],
		['a step with a capital in its id', ['issues', 'both', '"both"', '"Both"']],
		['a day that is none', ['dataset', '', '"2031-03-06"', '"2031-02-30"']],
		['a version that is a number', ['dataset', '', '"version": "1.0.0"', '"version": 1']],
		[
			'no headline',
			['dataset', '', '"title": "{offers} offers, {accepted} met with a yes.",', ''],
			['dataset', '', '"moves": {']
		],
		['a text where the date belongs', ['claims', 'c-cost', '"when": null', '"when": "2031"']]
	])
];
