/** The claims as W3C Web Annotations: what is said, and where in which article. No word of an article but the declared ones. */
import { get, wordsShown } from '../data/find.ts';
import { directionOf } from '../data/language.ts';
import type { Claim, Dataset, Evidence } from '../data/schema.ts';
import { verbatim } from '../messages/verbatim.ts';
import { speaker } from '../layout/speaker.ts';
import { quotedVoice } from '../layout/voice.ts';
import { feedWords as words } from '../messages/feeds.ts';
import { articleName } from './article-name.ts';

/** Speech, then the article’s own words: both lie within the passage that the position selects. */
const quoteSelectors = (evidence: Evidence) =>
	wordsShown(evidence).map((exact) => ({ type: 'TextQuoteSelector', exact }));

/** The article by its name, with its language where it is another than that of the dataset. */
function articleOf(d: Dataset, id: string) {
	const source = get(d, 'sources', id);
	const name = articleName(source);
	return source.lang
		? { id: name, type: 'Text', language: source.lang, textDirection: directionOf(source.lang) }
		: name;
}

function targetOf(d: Dataset, evidence: Evidence) {
	const refined = quoteSelectors(evidence);
	return {
		type: 'SpecificResource',
		source: articleOf(d, evidence.source),
		selector: {
			type: 'TextPositionSelector',
			start: evidence.start,
			end: evidence.end,
			...(refined.length ? { refinedBy: refined } : {})
		}
	};
}

const textBody = (value: string, purpose: string, language: string) => ({
	type: 'TextualBody',
	value,
	format: 'text/plain',
	language,
	purpose
});

/** Whose words a passage quotes, where they are not the speaker's. */
const quotedVoices = (d: Dataset, claim: Claim): string[] => [
	...new Set(
		claim.evidence.filter(({ quoteBy }) => quoteBy).map((evidence) => words.quoting(quotedVoice(d, claim, evidence)))
	)
];

/** Our translations of the words that its passages show. */
const translations = ({ evidence }: Claim): string[] =>
	evidence.flatMap(({ quote, wording, translation }) =>
		translation ? [verbatim(quote ?? wording ?? '', translation)] : []
	);

const annotationOf = (d: Dataset, claim: Claim, file: string) => ({
	id: `${file}#${claim.id}`,
	type: 'Annotation',
	motivation: 'describing',
	body: [
		textBody(claim.gist, 'describing', d.info.lang),
		...[speaker(d, claim), ...quotedVoices(d, claim), ...translations(claim)].map((voice) =>
			textBody(voice, 'commenting', d.info.lang)
		)
	],
	target: claim.evidence.map((evidence) => targetOf(d, evidence))
});

/**
 * Every claim in order (Web Annotation Data Model, 2017; positions count code points, end exclusive).
 * @param file address of the collection: a full one, or its name
 */
export const annotationsOf = (d: Dataset, file: string) => ({
	'@context': 'http://www.w3.org/ns/anno.jsonld',
	id: file,
	type: 'AnnotationCollection',
	label: `${words.annotations(d.info.title)}. ${words.annotationsLead}`,
	total: d.claims.length,
	first: {
		id: `${file}#page`,
		type: 'AnnotationPage',
		startIndex: 0,
		items: d.claims.map((claim) => annotationOf(d, claim, file))
	}
});
