/** The words of citations: what stands in a footnote, in the note of an entry, and around the forms to copy. */
import type { When } from '../data/schema.ts';

/** "1", "1 and 2", "1, 2 and 3" */
export const listed = (all: readonly string[]): string =>
	all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;

export const citeWords = {
	title: 'Cite this',
	chartLink: 'Cite this chart',
	lead: 'The articles come first, then this dataset. What an article’s file does not state is not filled in. In a reference manager, import from the clipboard, and give the paragraph when you cite.',
	forms: { text: 'Footnote', ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON' },
	copy: 'Copy',
	copyOf: (form: string) => `Copy: ${form}`,
	pageTitle: (title: string) => `Cite: ${title}`,
	cited: 'To what is cited',
	whole: 'The whole dataset',
	wholeLink: 'Cite the whole dataset',
	wholeFiles: 'All articles and the dataset as a file:',
	chart: (name: string, headline: string) => `${name}: ${headline}`,
	/** @param ranges "3", "5 to 7" */
	paragraphs: (ranges: readonly string[], one: boolean) => `${one ? 'paragraph' : 'paragraphs'} ${listed(ranges)}`,
	range: (from: number, to: number) => `${from} to ${to}`,
	speaking: (where: string, who: string) => `${where}, speaking: ${who}`,
	ownVoice: 'the article in its own voice',
	outletUnknown: 'outlet not stated',
	authorUnknown: 'author not stated',
	dateUnknown: 'date not stated',
	/** The free part of a date in RIS. */
	about: 'about',
	workingName: 'working name',
	titleNote: 'Title: a working name; the file prints no headline.',
	outletNote: (note: string) => `Outlet: ${note}`,
	outletUnknownNote: (note: string) => `Outlet not stated. ${note}`,
	authorNote: 'Author not stated.',
	languageNote: (language: string) => `Language: ${language}.`,
	contributedNote: (names: readonly string[]) => `Contributing: ${listed(names)}.`,
	dateNote: (date: string, how: string) => `Date: ${date} (${how}).`,
	dateUnknownNote: 'Date not stated.',
	passagesNote: (passages: string) => `Cited: ${passages}.`,
	/** How a date was worked out, behind it in a footnote; one that is printed needs no word. */
	basis: {
		stated: '',
		weekday: 'worked out from the weekday',
		relative: 'worked out',
		address: 'from a web address',
		calendar: 'in another calendar'
	} satisfies Record<When['basis'], string>,
	by: (dataset: string) => `Read in: ${dataset}`,
	version: (version: string) => `dataset version ${version}`,
	asOf: (date: string) => `as of ${date}`,
	asOfNote: (date: string) =>
		`As of ${date}, the latest day that an article reports on. Day of publication and author not stated.`,
	partNote: (title: string) => `Cited part: ${title}`
};
