/** The words of files that programs read: feed, calendar, annotations, descriptions of pages. */
import { count } from './count.ts';

export const feedWords = {
	feed: (title: string) => `${title}: versions and corrections`,
	subtitle: (version: string, asOf: string) => `Dataset version ${version}, as of ${asOf}.`,
	correction: (n: number, version: string) => `Correction ${n}, version ${version}`,
	version: (version: string) => `Version ${version}`,
	versionText: (version: string, asOf: string) =>
		`Dataset version ${version}, as of ${asOf}. The day of its publication is not recorded; the date of this entry is the latest day that the dataset names.`,
	calendar: (title: string) => `${title}: dated meetings and moves`,
	calendarLead: (events: number, asOf: string) =>
		`${count(events, 'meeting or move', 'meetings and moves')} of which an article gives the day, or it can be worked out. As of ${asOf}.`,
	leftOut: (n: number) => `${count(n, 'is', 'are')} left out, because no single day is known:`,
	leftOutOne: (label: string, date: string) => `${label} (${date})`,
	meeting: 'Meeting',
	move: 'Move',
	evidence: (articles: string) => `Evidence: ${articles}.`,
	annotations: (title: string) => `${title}: claims and where in the articles they stand`,
	annotationsLead:
		'Each target is an article, named by the SHA-256 of its file; the articles themselves are not published here. Positions count code points of the text in Unicode normalization form C in which every run of white space has become one space.',
	quoting: (name: string) => `quoting ${name}`,
	pageIn: (article: string, where: string) => `${article}, ${where}`,
	/** What each file is for, in a few words. */
	names: {
		calendar: 'a calendar of the meetings and moves whose day is known',
		feed: 'versions and corrections, for feed readers',
		ris: 'the articles and the dataset as references: RIS',
		bibtex: 'the same as BibTeX',
		csl: 'the same as CSL-JSON',
		annotations: 'each claim as a Web Annotation of the passage it rests on',
		dataset: 'the dataset, its meetings, quotations and lesson plans in the terms of schema.org'
	},
	alternates: {
		feed: 'Versions and corrections',
		feedLink: 'Versions and corrections as a feed'
	}
};
