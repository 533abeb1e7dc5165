/** One event, each article's words side by side: a row for each difference of wording, a column for each article. */
import { claimsOf, get, recordsWith } from '../data/find.ts';
import { inOtherLanguage } from '../data/source-language.ts';
import type { Claim, Dataset, Disagreement, Source } from '../data/schema.ts';
import { quotedVoice, voicesOf } from './voice.ts';

export interface Words {
	/** Words that the article prints, or, where none are given, our reading of them. */
	text: string;
	quoted: boolean;
	/** Whose they are; '' for the article's own words, which stand under its name. */
	by: string;
	/** Of words in another language than the dataset's: that language, and our translation. */
	lang?: string;
	translation?: string;
}

export interface WordingRow {
	id: string;
	datum: Disagreement;
	question: string;
	/** By column; empty where the article does not speak of the event. */
	cells: Words[][];
}

export interface WordingColumn {
	source: Source;
	outlet: string | null;
}

export interface Wording {
	columns: WordingColumn[];
	rows: WordingRow[];
}

/** What one side of a disagreement looks like in one article. */
function wordsIn(d: Dataset, source: Source, reading: string, claims: Claim[]): Words[] {
	const here = claims.map((claim) => ({ ...claim, evidence: claim.evidence.filter((e) => e.source === source.id) }));
	const told = here.filter(({ evidence }) => evidence.length);
	const words = told.flatMap((claim) =>
		claim.evidence.flatMap((passage): Words[] => [
			...(passage.quote
				? [{ text: passage.quote, quoted: true, by: quotedVoice(d, claim, passage), ...inOtherLanguage(d, passage) }]
				: []),
			...(passage.wording ? [{ text: passage.wording, quoted: true, by: '', ...inOtherLanguage(d, passage) }] : [])
		])
	);
	if (words.length) return words;
	return told.length ? [{ text: reading, quoted: false, by: voicesOf(d, told, reading) }] : [];
}

const unique = (words: Words[]) => words.filter((one, i) => words.findIndex((other) => other.text === one.text) === i);

/** Lays out the disagreements of kind `wording`, in the order of the dataset; with `show` only those named. */
export function wordingLayout(d: Dataset, show?: ReadonlySet<string>): Wording {
	const told = show
		? (recordsWith(d, 'wording', show) as Disagreement[])
		: d.disagreements.filter(({ kind }) => kind === 'wording');
	const claims = told.flatMap((record) => claimsOf(d, record));
	const telling = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
	const sources = d.sources.filter(({ id }) => telling.has(id));
	return {
		columns: sources.map((source) => ({ source, outlet: source.outlet && get(d, 'actors', source.outlet).name })),
		rows: told.map((datum) => ({
			id: datum.id,
			datum,
			question: datum.question,
			cells: sources.map((source) =>
				unique(
					datum.sides.flatMap((side) =>
						wordsIn(
							d,
							source,
							side.reading,
							side.claims.map((id) => get(d, 'claims', id))
						)
					)
				)
			)
		}))
	};
}
