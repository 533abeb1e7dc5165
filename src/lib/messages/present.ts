/** The strings of present mode, in English. */

import type { MoveKind } from '../data/kinds.ts';

/** How the notes stand to the window with the slides. */
type Tie = 'joined' | 'away' | 'closed' | 'none';

export const present = {
	link: 'Present',
	linkTo: (title: string) => `Present: ${title}`,
	linkToStory: (steps: number) => `Present the story: ${steps} steps, one on each screen`,
	titleOf: (title: string) => `Present: ${title}`,
	story: 'The story, step by step',
	about: (steps: number) => `${steps} steps, one on each screen.`,
	round: (n: number, all: number) => `Offer ${n} of ${all}`,
	before: (party: string) => (party ? `What comes back? (${party})` : 'What comes back?'),
	questions: (from: number, to: number, all: number) =>
		from === to ? `Question ${from} of ${all}` : `Questions ${from} to ${to} of ${all}`,
	answers: (from: number, to: number, all: number) =>
		from === to ? `Answer to question ${from} of ${all}` : `Answers to questions ${from} to ${to} of ${all}`,
	two: 'Two questions',
	twoAnswers: 'Two answers',
	part: (title: string, n: number, all: number) => (all > 1 ? `${title}, ${n} of ${all}` : title),
	rules: 'The rules',
	record: 'What was really done',
	came: 'What came back',
	chain: 'From the first offer to the refusal',
	chart: 'The chart in words',
	articles: 'Article by article',
	headline: 'The chart under its headline',
	bar: 'Slides',
	out: 'All plans',
	next: 'Next',
	back: 'Back',
	blank: 'Blank the screen',
	full: 'Full screen',
	notes: 'Notes in a second window',
	keys: 'Keys',
	words: 'Words',
	picture: 'Picture',
	close: 'Close',
	count: (n: number, all: number) => `${n} / ${all}`,
	blanked: 'The screen is blank. Any key brings it back.',
	blocked: 'The browser has blocked the second window. Open it here:',
	openNotes: 'Open the notes',
	letters: 'Use letter keys',
	evidence: 'Evidence',
	para: (n: number) => `§ ${n}`,
	unanswered: 'no answer in any source',
	/** Of the thread: what the signs of the moves say, in a word; a family of kinds has one sign. */
	sign: {
		proposes: 'offer',
		calls: 'offer',
		demands: 'offer',
		counters: 'counter-offer',
		accepts: 'yes',
		acknowledges: 'left open',
		considers: 'left open',
		defers: 'put off',
		conditions: 'condition',
		rejects: 'no',
		silence: 'silence',
		backs: 'backing',
		threatens: 'threat',
		withdraws: 'taken back',
		declines: 'stays away'
	} satisfies Record<MoveKind, string>,
	/** What a foot under an offer says, and a dashed line. */
	open: 'unanswered',
	inferred: 'inferred by us',
	/** Of the scale: what a dot says. */
	dots: {
		stated: 'said by the party itself',
		read: 'reported, or inferred',
		on: 'moved down the scale',
		back: 'moved up the scale'
	},
	/** What each key does: the keys as they are printed, by action. */
	keyList: [
		['→ ↓ Page down · Space · Enter', 'next'],
		['← ↑ Page up · Backspace', 'back'],
		['Home · End', 'first, last'],
		['T', 'words or picture of a step'],
		['B · full stop', 'blank screen, and back'],
		['F', 'full screen'],
		['N', 'notes in a second window'],
		['?', 'this list'],
		['Escape', 'closes what is open']
	] as [string, string][],
	view: {
		title: 'Notes for the teacher',
		clock: 'Since the start',
		again: 'Start the clock again',
		planned: (minutes: number, title: string) => `${minutes} minutes for “${title}”`,
		spent: 'Spent on it',
		next: 'Next',
		last: 'This is the last slide.',
		tie: {
			joined: 'Next and back also lead the window with the slides.',
			away: 'The window that had the slides shows something else. Next and back work in this window alone until they are back.',
			closed: 'The window with the slides is closed. Next and back work in this window alone.',
			none: 'No window with slides belongs to these notes. Next and back work in this window alone.'
		} satisfies Record<Tie, string>,
		others: 'Notes to these slides are open in another window, too. All of them follow the slides.'
	},
	note: {
		answer: 'The answer',
		say: 'To say',
		expect: 'What the class may find',
		listen: 'To listen for'
	}
} as const;
