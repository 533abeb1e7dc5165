/** Where an answer stands: source and paragraph, who says it and, where it matters, in which words. */
import { get } from '../data/find.ts';
import { inOtherLanguage } from '../data/source-language.ts';
import type { Claim, Dataset } from '../data/schema.ts';
import { speaker } from '../layout/speaker.ts';
import { quotedVoice } from '../layout/voice.ts';

export interface Cite {
	claim: string;
	source: string;
	sourceName: string;
	para: number;
	speaker: string;
	/** Speech, with whose it is where that is not the speaker; the article’s own words. */
	quote?: string;
	quoteBy?: string;
	wording?: string;
	/** The language of the article, where it is another than that of the dataset, and our translation. */
	lang?: string;
	translation?: string;
}

export interface Reason {
	say: string;
	/** Empty where the reason is that no source says anything. */
	cites: Cite[];
}

/** Every passage of some claims, or those of one source alone. */
export const citesOf = (d: Dataset, claims: readonly Claim[], source?: string): Cite[] =>
	claims.flatMap((claim) =>
		claim.evidence
			.filter((passage) => !source || passage.source === source)
			.map((passage) => ({
				claim: claim.id,
				source: passage.source,
				sourceName: get(d, 'sources', passage.source).name,
				para: passage.para,
				// The outlet of this passage, not those of all of them.
				speaker: speaker(d, { ...claim, evidence: [passage] }),
				...(passage.quote ? { quote: passage.quote } : {}),
				...(passage.quoteBy ? { quoteBy: quotedVoice(d, claim, passage) } : {}),
				...(passage.wording ? { wording: passage.wording } : {}),
				...inOtherLanguage(d, passage)
			}))
	);

/** What some claims state, in our words, with all their passages or with those of one source. */
export const reasonOf = (d: Dataset, ids: readonly string[], source?: string): Reason => {
	const claims = ids
		.map((id) => get(d, 'claims', id))
		.filter(({ evidence }) => !source || evidence.some((passage) => passage.source === source));
	return { say: claims.map(({ gist }) => gist).join(' '), cites: citesOf(d, claims, source) };
};

/** A sentence of ours with the passages it rests on: none where it is invented, as a rule of a game may be. */
export const citedOf = (d: Dataset, { say, claims }: { say: string; claims: readonly string[] }): Reason => ({
	say,
	cites: reasonOf(d, claims).cites
});
