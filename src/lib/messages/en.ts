/** Every interface string, in English. One file a language; the words about the talks themselves stand in the dataset. */
import type { Attendance, Claim, Disagreement, Move, Position, Source } from '../data/schema.ts';
import { enClass } from './en-class.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const en = {
	lang: 'en',
	site: {
		skip: 'Skip to the content',
		nav: 'Pages',
		delegations: 'Delegations',
		positions: 'Positions',
		moves: 'Moves',
		wording: 'Wording',
		sources: 'Sources',
		disagreements: 'Disagreements',
		gallery: 'Gallery',
		version: (version: string, asOf: string) => `Dataset ${version}, as of ${asOf}.`,
		proof: (articles: number) =>
			`Everything here comes from ${count(articles, 'news article', 'news articles')}. Choose any mark to see who says it and where, in the article’s own words where they matter.`,
		licence: (dataset: string | undefined) =>
			`Code: MIT licence.${dataset ? ` Dataset: ${dataset} licence.` : ''} The articles are not part of it.`,
		notFound: 'There is no page at this address.',
		toHome: 'Go to the first page',
		shorten: (title: string) => `Shorten this address from its end to get to the first page of “${title}”.`
	},
	embed: {
		full: (title: string) => `${title}: the full version`,
		corrections: 'Corrections'
	},
	chart: {
		howToRead: 'How to read it',
		inWords: 'In words',
		sources: 'Sources',
		gaps: 'What no source says',
		differ: 'Sources differ',
		dagger: '† The sources differ.',
		noSource: 'no source says'
	},
	delegations: {
		groupBy: 'Group by',
		groupings: { rank: 'rank', institution: 'institution', status: 'part played' },
		how: 'Who was sent has a chair at the table; a solid card leads. A dashed chair is empty: its holder would not come. A dashed card away from the table is named as not sent. A stack is people whose names no source gives. At the foot: those expected or undecided.',
		ranksAreOurs: 'The rows are our ordering of the offices; the articles print the offices themselves.',
		noOffice: 'No office given',
		noNames: 'No names given',
		leads: 'leads',
		notSent: 'not sent',
		waiting: 'expected or undecided',
		allWaiting: 'Expected or undecided',
		more: (n: number) => `and ${n} more in the words`,
		everybody: 'Everybody named for these talks',
		around: 'The other meetings that the articles mention',
		whoWasThere: (label: string) => `Named at: ${label}`,
		status: {
			sent: 'in the delegation',
			present: 'was present',
			expected: 'expected',
			undecided: 'left it open',
			elsewhere: 'elsewhere, not at the table',
			declined: 'would not come',
			'not-sent': 'named as not in it'
		} satisfies Record<Attendance['status'], string>,
		role: {
			head: 'heads it',
			member: 'member',
			experts: 'experts, not named',
			unnamed: 'not named',
			host: 'host',
			'go-between': 'go-between',
			guest: 'guest'
		} satisfies Record<Attendance['role'], string>,
		meeting: {
			held: 'held',
			scheduled: 'scheduled; no source reports how it went',
			proposed: 'proposed; no source reports that it took place'
		},
		rows: {
			head: 'Head of the delegation',
			sent: 'In the delegation',
			present: 'Only at the preparatory meeting',
			expected: 'Expected or undecided',
			elsewhere: 'Close by',
			declined: 'Would not come, or not sent'
		}
	},
	positions: {
		axis: 'Where each party stood, and where it moved',
		summary: (positions: number, issues: number) =>
			`${count(positions, 'position', 'positions')} on ${count(issues, 'issue', 'issues')}`,
		grid: 'Every issue, every party',
		issue: 'Issue',
		own: 'Only what they said themselves',
		ownResult: (kept: number, all: number) => `${kept} of ${all} positions are in the parties’ own words.`,
		allResult: (all: number) => `All ${all} positions are shown.`,
		notOwn: 'not in their own words',
		stance: {
			supports: 'wants it',
			conditional: 'on conditions',
			considers: 'leaves it open',
			opposes: 'against it'
		} satisfies Record<Position['stance'], string>,
		reading: {
			stated: 'said by the party itself',
			reported: 'as reported',
			inferred: 'inferred'
		} satisfies Record<Position['reading'], string>,
		how: 'A full disc wants it, a half disc sets conditions, a ring leaves it open, a cross is against it. Where it does not say “as reported” or “inferred”, the party said so itself. Hatched: no source says.',
		howAxis:
			'Each line is a party. A mark stands where its words or acts put it; filled where the party said so itself; an arrow leads to where it stood later. The places are our reading of the articles.'
	},
	moves: {
		kind: {
			proposes: 'proposed',
			counters: 'countered',
			accepts: 'accepted',
			leans: 'left it open',
			conditions: 'set a condition',
			rejects: 'rejected',
			silence: 'gave no answer'
		} satisfies Record<Move['kind'], string>,
		kindNoun: {
			proposes: 'proposals',
			counters: 'counter-offers',
			accepts: 'acceptances',
			leans: 'open answers',
			conditions: 'conditions',
			rejects: 'rejections',
			silence: 'silences'
		} satisfies Record<Move['kind'], string>,
		fate: 'What became of each offer',
		thread: 'Move by move',
		unanswered: 'no answer in any source',
		answers: 'answers',
		filterParty: 'Show moves by',
		filterKind: 'Show',
		all: 'all',
		how: 'Time runs down; each column is a party. A line leads from each offer to every answer. Plus proposes, arrow counters, tick accepts, ring with a dot leaves it open, half disc sets a condition, cross rejects, dotted ring gives no answer. A line that ends in the open is an offer nobody answered in these sources.',
		walk: 'With a move in focus: up and down arrows go through time, left goes to what it answers, right to its first answer.'
	},
	wording: {
		event: 'Event',
		title: 'The same event, in other words',
		lead: (events: number, articles: number) =>
			`${count(events, 'event', 'events')} that the ${articles} articles put differently, each in its own words.`,
		how: 'In quotation marks: words that the article prints. Without them: our summary of what it says. Hatched, or left out on a narrow screen: the article does not speak of the event.',
		outletUnknown: 'outlet not stated',
		silent: 'does not speak of it'
	},
	story: {
		count: (n: number, all: number) => `${n} of ${all}`,
		previous: 'Previous step',
		next: 'Next step',
		stepwise: 'One step at a time',
		progress: 'How far you have read',
		contents: (steps: number) => `${steps} steps, about five minutes`,
		onePage: 'Read it as one page, to print or to search',
		permalink: 'Link to this step',
		sourceLine: (names: string[]) => `Sources: ${names.join('; ')}. † The sources differ.`,
		charts: 'The charts in full',
		step: (n: number, all: number) => `Step ${n} of ${all}`,
		whole: 'The whole story',
		inStory: 'This step in the story',
		before: 'Before',
		after: 'Next'
	},
	evidence: {
		title: 'Evidence',
		close: 'Close',
		para: (n: number) => `paragraph ${n}`,
		hedge: (word: string) => `The article holds back: “${word}”.`,
		undated: 'date not given',
		disagree: 'The sources differ',
		related: 'See also',
		page: 'This record’s own page',
		also: 'Answers',
		answered: 'Answered by',
		sameOutlet: 'These articles are from one outlet and do not confirm each other.',
		basis: {
			stated: 'date as printed',
			weekday: 'date worked out from the weekday',
			relative: 'date worked out',
			address: 'date from a web address'
		},
		claimKind: {
			event: 'event',
			plan: 'plan',
			statement: 'statement',
			assessment: 'assessment',
			background: 'background'
		} satisfies Record<Claim['kind'], string>,
		back: 'Back to the chart'
	},
	speaker: {
		outlet: (outlet: string | null) =>
			outlet ? `${outlet}, in its own voice` : 'the article in its own voice (outlet not stated)',
		anonymous: (describedAs: string) => `unnamed: ${describedAs}`,
		analyst: (name: string) => `${name}, as an analyst`,
		via: (names: string[]) => `relayed by ${names.join(' and ')}`
	},
	class: enClass,
	disagreements: {
		title: 'Where the articles differ',
		lead: (n: number, articles: number) =>
			`${n} points on which the ${articles} articles contradict each other, choose other words, or are wrong. None is smoothed over on the charts.`,
		jump: 'Kinds of difference',
		kind: {
			contradiction: 'They contradict each other',
			wording: 'They choose different words',
			certainty: 'They are not equally sure',
			timing: 'They differ on when',
			attribution: 'They differ on who says or does it',
			spelling: 'They spell it differently',
			'source-error': 'One of them is in error'
		} satisfies Record<Disagreement['kind'], string>
	},
	corrections: {
		title: 'Corrections',
		lead: 'What an earlier version of this dataset said wrongly, the latest first.',
		none: 'There is none yet.',
		version: (version: string) => `dataset ${version}`
	},
	sources: {
		title: 'The articles',
		lead: 'The only source of facts. Their text is not shown here: each claim says which paragraph it stands on.',
		outlet: 'Outlet',
		date: 'Date',
		author: 'Author',
		words: 'Length',
		unknown: 'not stated in the file',
		wordsN: (n: number, paras: string) => `${count(n, 'word', 'words')}, paragraphs counted by ${paras}`,
		unit: { line: 'line', block: 'block' } satisfies Record<Source['paragraphs'], string>,
		contributes: 'What it adds',
		defects: 'What is wrong with it',
		contributed: (names: string[]) => `${names.join(' and ')} contributed`,
		noDefects: 'Nothing found.',
		claims: (n: number) => (n === 1 ? '1 claim rests on it' : `${n} claims rest on it`),
		leftOut: (n: number) => `${count(n, 'passage', 'passages')} left out (captions, links, boilerplate)`
	}
} as const;

export type Messages = typeof en;
