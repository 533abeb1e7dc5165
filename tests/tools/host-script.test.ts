import { expect, test } from 'vitest';
import { thinned } from '../../src/tools/host-script.ts';

test.each([
	[
		'what a line tells is left out',
		[
			[320, 900],
			[640, 700],
			[960, 500]
		],
		[
			[320, 900],
			[960, 500]
		]
	],
	[
		'a jump is kept',
		[
			[320, 900],
			[640, 890],
			[960, 500]
		],
		[
			[320, 900],
			[640, 890],
			[960, 500]
		]
	],
	[
		'the edges are kept',
		[
			[320, 500],
			[960, 500]
		],
		[
			[320, 500],
			[960, 500]
		]
	]
] as const)('%s', (_, rows, kept) => expect(thinned(rows)).toEqual(kept));
