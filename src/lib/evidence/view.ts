/** What the evidence of one record says, as plain text in order: the component only prints it. */
import { claimsOf, disagreementsOf, get, lead, touching } from '../data/find.ts';
import type { ChartRecord, Claim, Dataset } from '../data/schema.ts';
import { isDisagreement, isMove, label } from '../layout/label.ts';
import { speaker } from '../layout/speaker.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';

export interface PassageView {
	source: string;
	sourceName: string;
	para: number;
	quote?: string;
}

export interface ClaimView {
	id: string;
	gist: string;
	kind: string;
	when: string;
	whenNote: string;
	hedge: string;
	speaker: string;
	passages: PassageView[];
}

export interface Side {
	reading: string;
	claims: ClaimView[];
}

export interface Link {
	id: string;
	label: string;
}

export interface EvidenceView {
	id: string;
	label: string;
	kicker: string;
	claims: ClaimView[];
	/** For a disagreement: what each side says. */
	sides: Side[];
	note: string;
	/** True where every passage comes from one outlet, though from several articles. */
	oneOutlet: boolean;
	disagreements: Link[];
	answers: Link[];
	answeredBy: Link[];
	related: Link[];
}

/** One claim as it is read: what, who says it, where, when, in which words. */
export function claimView(d: Dataset, claim: Claim): ClaimView {
	const { when } = claim;
	return {
		id: claim.id,
		gist: claim.gist,
		kind: en.evidence.claimKind[claim.kind],
		when: when ? dateInWords(when.edtf) : en.evidence.undated,
		whenNote: when ? [en.evidence.basis[when.basis], when.note].filter(Boolean).join(': ') : '',
		hedge: claim.hedge ? en.evidence.hedge(claim.hedge) : '',
		speaker: speaker(d, claim),
		passages: claim.evidence.map((e) => ({
			source: e.source,
			sourceName: get(d, 'sources', e.source).name,
			para: e.para,
			...(e.quote ? { quote: e.quote } : {})
		}))
	};
}

function kicker(d: Dataset, record: ChartRecord): string {
	if (isDisagreement(record)) return en.disagreements.kind[record.kind];
	const when = lead(d, record).when;
	return when ? dateInWords(when.edtf) : en.evidence.undated;
}

const links = (d: Dataset, records: ChartRecord[]): Link[] => records.map((r) => ({ id: r.id, label: label(d, r) }));

/** Everything behind a record, in the order in which it is read. */
export function evidenceOf(d: Dataset, record: ChartRecord): EvidenceView {
	const claims = claimsOf(d, record);
	const sources = new Set(claims.flatMap((claim) => claim.evidence.map((e) => e.source)));
	const groups = new Set([...sources].map((id) => get(d, 'sources', id).independence));
	const answers = isMove(record) ? d.moves.filter((move) => record.answers.includes(move.id)) : [];
	const answeredBy = isMove(record) ? d.moves.filter((move) => move.answers.includes(record.id)) : [];
	const near = new Set<ChartRecord>([...answers, ...answeredBy]);
	return {
		id: record.id,
		label: label(d, record),
		kicker: kicker(d, record),
		claims: isDisagreement(record) ? [] : claims.map((claim) => claimView(d, claim)),
		sides: isDisagreement(record)
			? record.sides.map((side) => ({
					reading: side.reading,
					claims: side.claims.map((id) => claimView(d, get(d, 'claims', id)))
				}))
			: [],
		note: isDisagreement(record) ? (record.note ?? '') : '',
		oneOutlet: sources.size > 1 && groups.size === 1,
		disagreements: links(d, isDisagreement(record) ? [] : disagreementsOf(d, record)),
		answers: links(d, answers),
		answeredBy: links(d, answeredBy),
		related: links(
			d,
			touching(d, record).filter((other) => !near.has(other))
		)
	};
}
