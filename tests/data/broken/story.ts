import { broken } from './case.ts';

export const story = broken('story', [
	[
		'a step about what it does not show',
		['story', 'st-1-halt', '"mv-04-talks"]', '"mv-03-no"]'],
		['story', 'st-1-halt', '"focus"']
	],
	['the axis and the grid in one picture', ['story', 'st-5-order', '"po-ve-order",', '"po-ve-order", "po-ve-halt",']],
	['a date that is none', ['story', 'st-6-charts', '"title"', '"date": "soon", "title"']],
	['a chapter that comes back', ['story', 'st-6-charts', '"What they want"', '"The offer"']]
]);
