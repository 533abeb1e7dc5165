/** The steps as they are printed: words with numbered citations, the date told of, the sources under the picture. */
import { chartRecords, get, lead } from '../data/find.ts';
import type { Dataset, Step } from '../data/schema.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';

export interface SentenceView {
	/** `<step>-<n>`, from 1. */
	id: string;
	say: string;
	claims: string[];
	/** Running number of the citation over the whole story; 0 where nothing is cited. */
	cite: number;
}

export interface StepView {
	id: string;
	chapter: string;
	title: string;
	/** The date of what is told: that of the first record in focus that has one. */
	date: string;
	sentences: SentenceView[];
	/** Names of the articles behind the step, each once. */
	sources: string[];
	datum: Step;
}

const dateOf = (d: Dataset, step: Step): string => {
	const records = chartRecords(d);
	const dates = [...step.focus, ...step.show].map((id) => {
		const record = records.find((other) => other.id === id);
		return record && lead(d, record).when;
	});
	const when = dates.find((date) => date);
	const edtf = step.date ?? when?.edtf;
	return edtf ? dateInWords(edtf) : en.evidence.undated;
};

/** Prints the steps of a dataset's story, in order. */
export function storyView(d: Dataset, steps: readonly Step[]): StepView[] {
	let cited = 0;
	return steps.map((step) => {
		const claims = step.text.flatMap((sentence) => sentence.claims).map((id) => get(d, 'claims', id));
		const sources = new Set(claims.flatMap((claim) => claim.evidence.map((passage) => passage.source)));
		return {
			id: step.id,
			chapter: step.chapter,
			title: step.title,
			date: dateOf(d, step),
			sentences: step.text.map((sentence, i) => ({
				id: `${step.id}-${i + 1}`,
				say: sentence.say,
				claims: sentence.claims,
				cite: sentence.claims.length ? ++cited : 0
			})),
			sources: d.sources.filter((source) => sources.has(source.id)).map((source) => source.name),
			datum: step
		};
	});
}
