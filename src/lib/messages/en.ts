/** Every interface string, in English. One file a language; the words about the talks themselves stand in the dataset. */
import type { Claim, Source, When } from '../data/schema.ts';
import { numberInWords } from '../data/headline.ts';
import { inQuotes } from '../data/quoted.ts';
import { count } from './count.ts';
import { enClass } from './en-class.ts';
import { enDelegations } from './en-delegations.ts';
import { enDifferences } from './en-differences.ts';
import { enMoves } from './en-moves.ts';
import { enPlaces } from './en-places.ts';
import { enPositions } from './en-positions.ts';

export const en = {
	lang: 'en',
	site: {
		skip: 'Skip to the content',
		nav: 'Pages',
		menu: 'Menu',
		delegations: 'Delegations',
		positions: 'Positions',
		moves: 'Moves',
		wording: 'Wording',
		places: 'Places',
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
		/** Behind a name or a sentence that is read without the chart and its dagger. */
		apart: (text: string) => `${text.replace(/[.:]$/, '')} (the articles differ)${/[.:]$/.exec(text)?.[0] ?? ''}`,
		/** Behind the words about a whole chart. */
		someApart: (differ: number, all: number) => `On ${differ} of ${count(all, 'mark', 'marks')} the articles differ.`,
		noSource: 'no source says',
		/** Over a list of many records, each in a line. */
		listed: 'All of them, month by month',
		listedLead:
			'Each opens a page of its own with its claims, its articles and what it is linked to. Find in page looks into closed months too.',
		/** Alone in a picture that has no room for any record. */
		notDrawn: (n: number) => `${n} more not drawn here`,
		/** Of a chart that no record of the dataset stands in. */
		nothing: 'No article says anything of this.'
	},
	delegations: enDelegations,
	positions: enPositions,
	moves: enMoves,
	places: enPlaces,
	wording: {
		event: 'Event',
		title: 'The same event, in other words',
		/** @param all whether these are all articles of the dataset */
		lead: (events: number, articles: number, all: boolean) =>
			events === 0
				? 'No article puts an event differently from another.'
				: `${count(events, 'event', 'events')} that ${all ? 'the ' : ''}${articles} articles put differently, each in its own words.`,
		how: 'In quotation marks: words that the article prints; with a name, the words of whom it quotes, without one its own. Without quotation marks: our summary of what it says, and who says it. The picture shows first the events of which most articles speak; the list under it has them all.',
		outletUnknown: 'outlet not stated',
		silent: 'does not speak of it',
		more: (events: number) => `${count(events, 'more event', 'more events')} not drawn here`
	},
	story: {
		count: (n: number, all: number) => `${n} of ${all}`,
		previous: 'Previous step',
		next: 'Next step',
		stepwise: 'One step at a time',
		progress: 'How far you have read',
		length: (steps: number, minutes: number) =>
			`${minutes === 1 ? 'About a minute' : `About ${numberInWords(minutes)} minutes`}, ${count(steps, 'step', 'steps')}`,
		onePage: 'Read it as one page, to print or to search',
		permalink: 'Link to this step',
		picture: 'Picture',
		sources: (names: string[], differ: boolean) => `Articles: ${names.join('; ')}.${differ ? ' † They differ.' : ''}`,
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
		wording: (words: string) => `in the article’s words: “${words}”`,
		/** Behind the words of an article in another language. */
		translation: (words: string) => `(our translation: ${inQuotes(words)})`,
		undated: 'date not given',
		disagree: 'The sources differ',
		related: 'See also',
		page: 'This record’s own page',
		linksTo: 'Linked to',
		linkedFrom: 'Linked from',
		movedFrom: 'Moved from',
		movedTo: 'Moved to',
		sameOutlet: 'These articles are from one outlet and do not confirm each other.',
		basis: {
			stated: 'date as printed',
			weekday: 'date worked out from the weekday',
			relative: 'date worked out',
			address: 'date from a web address',
			calendar: 'date in another calendar'
		} satisfies Record<When['basis'], string>,
		otherCalendar: (printed: string, calendar: string) => `in the article: ${printed}, ${calendar}`,
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
		analyst: (name: string, as: string | undefined) => `${name}, ${as ?? 'as an analyst'}`,
		via: (names: string[]) => `relayed by ${names.join(' and ')}`
	},
	/** Who speaks, in a word or two: behind a label or a reading. */
	voice: {
		article: (name: string) => `the article “${name}”`,
		described: (name: string, as: string | undefined) => `${name}, ${as ?? 'analyst'}`,
		relayed: (relay: string, article: string) => `${relay}, in ${article}`,
		unnamed: (describedAs: string) =>
			/^unnamed\b/i.test(describedAs)
				? describedAs
				: describedAs.includes(',')
					? `unnamed: ${describedAs}`
					: `unnamed ${describedAs.replace(/^(?:an?|one|the) /i, '')}`,
		/** Of the words of an article on what somebody else says. */
		wordsOf: (article: string) => `in the words of ${article}`,
		behind: (text: string, voices: string) => `${text} (${voices})`
	},
	class: enClass,
	disagreements: enDifferences,
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
		language: 'Language',
		address: 'To read it',
		words: 'Length',
		unknown: 'not stated in the file',
		wordsN: (n: number, paras: string) => `${count(n, 'word', 'words')}, paragraphs counted by ${paras}`,
		unit: { line: 'line', block: 'block' } satisfies Record<Source['paragraphs'], string>,
		contributes: 'What it adds',
		defects: 'What is wrong with it',
		contributed: (names: string[]) => `${names.join(' and ')} contributed`,
		noDefects: 'Nothing is noted.',
		claims: (n: number) => (n === 1 ? '1 claim rests on it' : `${n} claims rest on it`),
		leftOut: (n: number) => `${count(n, 'passage', 'passages')} behind no claim`,
		/** From the page of one article. */
		all: 'All articles'
	}
} as const;

export type Messages = typeof en;
