/** The steps as they are printed: words with numbered citations, the date told of, the sources under the picture. */
import { disputed, drawnBy, get } from '../data/find.ts';
import { dateOfStep } from '../data/step-date.ts';
import type { ChartRecord, Dataset, Disagreement, Step } from '../data/schema.ts';
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
	/** The days that its claims lie within. */
	date: string;
	sentences: SentenceView[];
	/** Names of the articles behind the step, each once. */
	sources: string[];
	/** Something in its picture has the sign that the sources differ. */
	differ: boolean;
	datum: Step;
}

const dateOf = (d: Dataset, step: Step): string => {
	const edtf = dateOfStep(d, step);
	return edtf ? dateInWords(edtf) : en.evidence.undated;
};

const told: ReadonlySet<Disagreement['kind']> = new Set([
	'contradiction',
	'certainty',
	'timing',
	'attribution',
	'source-error'
]);

/** The words of a step as a link to it is shared: without its picture, so each sentence says itself where the articles differ. */
export function sharedWords(d: Dataset, { text }: Pick<Step, 'text'>): string {
	const apart = new Set(
		d.disagreements.filter(({ kind }) => told.has(kind)).flatMap(({ sides }) => sides.flatMap(({ claims }) => claims))
	);
	// A sentence that names an article says already that it is not told flatly.
	const flat = ({ say, claims }: Step['text'][number]) =>
		!/\barticles?\b/i.test(say) && claims.some((id) => apart.has(id));
	return text.map((sentence) => (flat(sentence) ? en.chart.apart(sentence.say) : sentence.say)).join(' ');
}

/** The records in the picture of a step. */
function recordsIn(d: Dataset, { chart, show }: Step): ChartRecord[] {
	const shown = new Set(show);
	const drawn: readonly ChartRecord[] = d[drawnBy[chart]];
	return drawn.filter(({ id }) => shown.has(id));
}

/** The records that the steps of the story show with a chart: its picture keeps their room free. */
export const stageOf = ({ story }: Dataset, chart: Step['chart']): Set<string> =>
	new Set(story.flatMap((step) => (step.chart === chart ? step.show : [])));

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
			differ: recordsIn(d, step).some((record) => disputed(d, record)),
			datum: step
		};
	});
}
