/** What stands behind a sentence of the story, in the form in which the evidence of a record is printed. */
import { get } from '$lib/data/find.ts';
import type { Dataset } from '$lib/data/schema.ts';
import { claimView, type ClaimView, type EvidenceView } from '$lib/evidence/view.ts';
import { en } from '$lib/messages/en.ts';
import type { SentenceView } from '$lib/story/view.ts';

export const sentenceClaims = (d: Dataset, sentence: SentenceView): ClaimView[] =>
	sentence.claims.map((id) => claimView(d, get(d, 'claims', id)));

/** Printed once for all sentences: the panel sets the sentence and its claims into it. */
export const evidenceFrame: EvidenceView = {
	id: '',
	label: '',
	kicker: en.evidence.title,
	claims: [],
	sides: [],
	note: '',
	oneOutlet: false,
	disagreements: [],
	linksTo: [],
	linkedFrom: [],
	movedFrom: [],
	movedTo: [],
	related: []
};
