/** Does a text of the project, or of the built site, hold a sentence of an article? */
import { WORD, wordRun } from '../word-run.ts';
import { LEAK_RUN as RUN } from './limits.ts';
import { runsOf } from './runs.ts';

export interface Leak {
	/** UTF-16 offset of the first word of the run. */
	offset: number;
	/** Whose article it is. */
	source: string;
	/** The first four words: enough to find it, too few to repeat it. */
	start: string;
}

/** The runs that must not stand in the project: those of the articles, except within a declared quotation. */
export function forbiddenRuns(
	articles: ReadonlyMap<string, string>,
	quotes: readonly string[]
): ReadonlyMap<string, string> {
	const forbidden = new Map<string, string>();
	for (const [source, text] of articles) for (const run of runsOf(wordRun(text), RUN)) forbidden.set(run, source);
	for (const quote of quotes) for (const run of runsOf(wordRun(quote), RUN)) forbidden.delete(run);
	return forbidden;
}

const blank = (text: string) => ' '.repeat(text.length);
/** What a reader of the file's code sees, of its markup, of its strings; all as long as the text, so offsets hold. */
const views: ((text: string) => string)[] = [
	(text) => text,
	(text) => text.replace(/<[^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/giu, blank),
	(text) => text.replace(/\\u[\da-f]{4}|\\[nrt"'`\\/]/giu, blank)
];

/** Runs of 12 words in one text that `forbidden` holds, each told once, from its first word. */
export function leaksIn(text: string, forbidden: ReadonlyMap<string, string>): Leak[] {
	const found = new Map<number, Leak>();
	const composed = text.normalize('NFC');
	for (const view of views) {
		const words = [...view(composed).matchAll(WORD)].map((match) => ({
			text: match[0].toLowerCase(),
			offset: match.index
		}));
		const runs = runsOf(
			words.map((word) => word.text),
			RUN
		);
		for (let i = 0; i < runs.length; i++) {
			const source = forbidden.get(runs[i] ?? '');
			const first = words[i];
			if (source === undefined || !first) continue;
			found.set(first.offset, {
				offset: first.offset,
				source,
				start: words
					.slice(i, i + 4)
					.map((word) => word.text)
					.join(' ')
			});
			// The rest of a longer run is the same leak.
			i += RUN;
		}
	}
	return [...found.values()].sort((a, b) => a.offset - b.offset);
}
