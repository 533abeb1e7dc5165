/** The files that programs read, by path from the root of the site: citations, feed, calendar, annotations, linked data. */
import { asBibtex } from '../cite/bibtex.ts';
import { asCsl, citationOf } from '../cite/citation.ts';
import { asRis } from '../cite/ris.ts';
import { plansOf } from '../data/lesson.ts';
import type { Dataset } from '../data/schema.ts';
import { feedWords } from '../messages/feeds.ts';
import { annotationsOf } from './annotations.ts';
import { atomOf } from './atom.ts';
import { calendarOf } from './calendar.ts';
import { datasetNode, type Download } from './dataset-ld.ts';
import { DATASET_FILE, linkedDocument } from './linked.ts';
import { planNode } from './plan-ld.ts';
import { meetingLd, quotationsLd } from './record-ld.ts';

export const FEED_FILE = 'data/feed.atom';
export const CALENDAR_FILE = 'data/talks.ics';
export const ANNOTATIONS_FILE = 'data/annotations.jsonld';
/** The citation of the whole, by form. */
export const citationFiles = {
	ris: 'data/citations.ris',
	bibtex: 'data/citations.bib',
	csl: 'data/citations.csl.json'
} as const;

const { names } = feedWords;
/** What each file is, for links to it and for the description of the dataset. */
export const feedDownloads: readonly Required<Download>[] = [
	{ path: CALENDAR_FILE, type: 'text/calendar', name: names.calendar },
	{ path: FEED_FILE, type: 'application/atom+xml', name: names.feed },
	{ path: citationFiles.ris, type: 'application/x-research-info-systems', name: names.ris },
	{ path: citationFiles.bibtex, type: 'application/x-bibtex', name: names.bibtex },
	{ path: citationFiles.csl, type: 'application/vnd.citationstyles.csl+json', name: names.csl },
	{ path: ANNOTATIONS_FILE, type: 'application/ld+json', name: names.annotations },
	{ path: DATASET_FILE, type: 'application/ld+json', name: names.dataset }
];

const json = (value: object) => `${JSON.stringify(value, null, '\t')}\n`;

/** Everything that is known of the dataset in the terms of schema.org. */
const linkedOf = (d: Dataset, root: string) =>
	linkedDocument([
		datasetNode(d, root, feedDownloads),
		...d.meetings.map((meeting) => meetingLd(d, meeting, root)),
		...d.claims.flatMap((claim) => quotationsLd(d, claim, root)),
		...plansOf(d).map((plan) => planNode(d, plan, root))
	]);

/**
 * The same dataset and the same origin give the same texts.
 * @param origin address of the site without a slash at its end, or '': addresses then are relative to the file
 */
export function feedFiles(d: Dataset, origin: string): Map<string, string> {
	const root = origin ? `${origin}/` : '../';
	const nameOf = (path: string) => path.replace(/^.*\//, '');
	const whole = citationOf(d, { kind: 'whole' });
	const address = origin && `${origin}/`;
	return new Map([
		[citationFiles.ris, asRis(whole, address)],
		[citationFiles.bibtex, asBibtex(whole, address)],
		[citationFiles.csl, asCsl(whole, address)],
		[FEED_FILE, atomOf(d, root, nameOf(FEED_FILE))],
		[CALENDAR_FILE, calendarOf(d, address)],
		[ANNOTATIONS_FILE, json(annotationsOf(d, origin ? root + ANNOTATIONS_FILE : nameOf(ANNOTATIONS_FILE)))],
		[DATASET_FILE, json(linkedOf(d, root))]
	]);
}
