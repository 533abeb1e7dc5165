/** What stands behind a sentence of the story, in the form in which the evidence of a record is printed. */
import { get } from '$lib/data/find.ts';
import type { Dataset } from '$lib/data/schema.ts';
import { claimView, type EvidenceView } from '$lib/evidence/view.ts';
import { en } from '$lib/messages/en.ts';
import type { SentenceView } from '$lib/story/view.ts';

export const sentenceEvidence = (d: Dataset, sentence: SentenceView): EvidenceView => ({
	id: sentence.id,
	label: sentence.say,
	kicker: en.evidence.title,
	claims: sentence.claims.map((id) => claimView(d, get(d, 'claims', id))),
	sides: [],
	note: '',
	oneOutlet: false,
	disagreements: [],
	answers: [],
	answeredBy: [],
	related: []
});
