import { broken } from './case.ts';

export const stubs = broken('stub', [
	['a title', ['dataset', '', '"title": "Two Islands, One Bank"', '"title": "To be written: title"']],
	['the last day', ['dataset', '', '"asOf": "2031-03-06"', '"asOf": "9999-12-31"']],
	['what a source adds', ['sources', 'ga', 'Offers about the chair and the charts.', 'To be written: what it adds.']],
	[
		'who says it',
		[
			'claims',
			'c-ferry',
			'{ "kind": "outlet" }',
			'{ "kind": "anonymous", "describedAs": "To be written: who says it" }'
		]
	],
	['a party', ['dataset', '', '"name": "Coast League"', '"name": "To be written: third party"']]
]);
