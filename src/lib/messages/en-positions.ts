/** The strings of the positions, in English. */
import type { Reading } from '../data/reading.ts';
import type { Stance } from '../data/schema.ts';
import { count } from './count.ts';

export const enPositions = {
	axis: 'Where each party stood',
	summary: (positions: number, issues: number) =>
		`${count(positions, 'position', 'positions')} on ${count(issues, 'issue', 'issues')}`,
	grid: 'Every issue, every party',
	issue: 'Issue',
	own: 'Only what they said themselves',
	ownResult: (kept: number, all: number) => `${kept} of ${all} positions are in the parties’ own words.`,
	allResult: (all: number) => `All ${all} positions are shown.`,
	notOwn: 'not in their own words alone',
	nobody: 'no party, in any source',
	/** Under the grid of the picture. */
	key: {
		own: 'said by the party itself',
		other: 'reported or inferred',
		short: { own: 'said by itself', other: 'reported' },
		differ: 'the articles differ'
	},
	more: (issues: number) => `${count(issues, 'more issue', 'more issues')} not drawn here`,
	/** Where some parties are left out of the picture too. */
	morePositions: (n: number) => `${count(n, 'more position', 'more positions')} not drawn here`,
	stance: {
		supports: 'wants it',
		conditional: 'on conditions',
		considers: 'open to it',
		opposes: 'against it'
	} satisfies Record<Stance, string>,
	/** How it is known where a party stands. */
	reading: {
		stated: 'said by the party itself',
		reported: 'as reported',
		unnamed: 'unnamed sources',
		inferred: 'the article’s or an analyst’s conclusion'
	} satisfies Record<Reading, string>,
	/** Of a mark to which an arrow leads. */
	moved: 'moved here, as reported',
	/** The same beside a mark. */
	short: {
		stated: 'said by the party itself',
		reported: 'as reported',
		unnamed: 'unnamed sources',
		inferred: 'inferred'
	} satisfies Record<Reading, string>,
	how: 'In the grid a full disc wants it, a half disc sets conditions, a ring is open to it, a cross is against it. Large: the party said so itself. Small: an outlet or somebody else says so (“as reported”), people whom the article does not name say so (“unnamed sources”), or it is the article’s or an analyst’s conclusion (“inferred”). Issues on which parties disagree come first. Hatched: no source says.',
	howAxis:
		'Each line is a party. A mark stands where its words or acts put it, with its date; large where the party said so itself. An arrow leads from one mark to another only where an article reports the change. The places are our reading of the articles.'
} as const;
