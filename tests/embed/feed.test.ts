/** What hosts tell of the reader's window, and how they are asked to scroll it. */
import { expect, test } from 'vitest';
import { feedIn } from '../../src/lib/embed/feed.ts';
import { scrollMessages } from '../../src/lib/embed/scroll.ts';

const info = { iframe: { top: -120 }, viewport: { height: 800 }, document: {} };

test.each([
	[
		'our host script',
		{ type: 'at-the-table:view', top: -120, height: 800 },
		{ view: { top: -120, height: 800 }, slow: false }
	],
	[
		'pym.js',
		'pymxPYMxstoryxPYMxviewport-iframe-positionxPYMx390 800 -120 0 480 390',
		{ view: { top: -120, height: 800 }, slow: true }
	],
	[
		'iframe-resizer 4',
		`[iFrameSizer]pageInfo:${JSON.stringify({ offsetTop: 1000, scrollTop: 1120, clientHeight: 800 })}`,
		{ view: { top: -120, height: 800 }, slow: false }
	],
	[
		'iframe-resizer 5',
		`[iFrameSizer]parentInfo:${JSON.stringify(info)}`,
		{ view: { top: -120, height: 800 }, slow: false }
	],
	['the Guardian', { kind: 'interactive:scroll', scroll: 480 }, { scroll: 480 }],
	['the Guardian, past the end', { kind: 'interactive:scroll', scroll: 1 }, { scroll: 'end' }],
	['a height of no window', { type: 'at-the-table:view', top: 0, height: 1e6 }, undefined],
	['a top of no number', { type: 'at-the-table:view', top: '<b>', height: 800 }, undefined],
	['another message', { type: 'something' }, undefined],
	['nothing', null, undefined]
])('%s', (_, message, feed) => expect(feedIn(message)).toEqual(feed));

test('a host is asked to scroll in its own words, in whole pixels', () => {
	expect(scrollMessages({}, 99.6)).toEqual([{ type: 'at-the-table:scroll', top: 100 }]);
	expect(scrollMessages({ pym: 'a', sizer: { id: 'b', five: false } }, 100).slice(1)).toEqual([
		'pymxPYMxaxPYMxscrollToChildPosxPYMx100',
		'[iFrameSizer]b:100:0:scrollToOffset'
	]);
});
