/** What the evidence of one record says, as plain text in order: the component only prints it. */
import { claimsOf, disagreementsOf, get, lead, linkBetween, linkedFrom, touching } from '../data/find.ts';
import { isolated } from '../data/isolate.ts';
import { inOtherLanguage } from '../data/source-language.ts';
import type { ChartRecord, Claim, Dataset, Move, Position } from '../data/schema.ts';
import { isDisagreement, isMove, isPosition, label } from '../layout/label.ts';
import { speaker } from '../layout/speaker.ts';
import { quotedVoice, voicesOfSide } from '../layout/voice.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { howDated } from '../messages/how-dated.ts';

export interface PassageView {
	source: string;
	sourceName: string;
	para: number;
	/** Somebody’s speech, and whose. */
	quote?: { words: string; by: string };
	/** The article’s own words. */
	wording?: string;
	/** The language of the article, where it is another than that of the dataset, and our translation. */
	lang?: string;
	translation?: string;
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
	/** Whose reading it is. */
	voices: string;
	claims: ClaimView[];
}

export interface Link {
	id: string;
	label: string;
}

/** A record that this one is tied to, with what the tie rests on. */
export interface Tied extends Link {
	/** "stated by a source", "inferred by us"; '' where the claims alone say it. */
	basis: string;
	claims: ClaimView[];
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
	/** Of a move: what it is linked to, and what is linked to it. */
	linksTo: Tied[];
	linkedFrom: Tied[];
	/** Of a position: from where the party moved to it, and where it moved on to. */
	movedFrom: Tied[];
	movedTo: Tied[];
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
		whenNote: when ? howDated(when) : '',
		hedge: claim.hedge ? en.evidence.hedge(isolated(claim.hedge)) : '',
		speaker: speaker(d, claim),
		passages: claim.evidence.map((e) => ({
			source: e.source,
			sourceName: get(d, 'sources', e.source).name,
			para: e.para,
			...(e.quote ? { quote: { words: e.quote, by: quotedVoice(d, claim, e) } } : {}),
			...(e.wording ? { wording: e.wording } : {}),
			...inOtherLanguage(d, e)
		}))
	};
}

function kicker(d: Dataset, record: ChartRecord): string {
	if (isDisagreement(record)) return en.disagreements.kind[record.kind];
	const when = lead(d, record).when;
	return when ? dateInWords(when.edtf) : en.evidence.undated;
}

const links = (d: Dataset, records: ChartRecord[]): Link[] => records.map((r) => ({ id: r.id, label: label(d, r) }));

const tied = (d: Dataset, record: ChartRecord, basis: string, claims: string[]): Tied => ({
	id: record.id,
	label: label(d, record),
	basis,
	claims: claims.map((id) => claimView(d, get(d, 'claims', id)))
});

/** The links of a move, and those of other moves to it. */
const linksOf = (d: Dataset, move: Move) => ({
	linksTo: move.links.map(({ to, basis, claims }) => tied(d, get(d, 'moves', to), en.moves.basis[basis], claims)),
	linkedFrom: linkedFrom(d, move.id).flatMap((other) => {
		const link = linkBetween(other, move.id);
		return link ? [tied(d, other, en.moves.basis[link.basis], link.claims)] : [];
	})
});

/** Where an article reports that a party moved from one position to another. */
const movesOf = (d: Dataset, { id, movedFrom }: Position) => ({
	movedFrom: movedFrom ? [tied(d, get(d, 'positions', movedFrom.position), '', movedFrom.claims)] : [],
	movedTo: d.positions.flatMap((other) =>
		other.movedFrom?.position === id ? [tied(d, other, '', other.movedFrom.claims)] : []
	)
});

/** Everything behind a record, in the order in which it is read. */
export function evidenceOf(d: Dataset, record: ChartRecord): EvidenceView {
	const claims = claimsOf(d, record);
	const sources = new Set(claims.flatMap((claim) => claim.evidence.map((e) => e.source)));
	const groups = new Set([...sources].map((id) => get(d, 'sources', id).independence));
	const none = { linksTo: [], linkedFrom: [], movedFrom: [], movedTo: [] };
	const ties = {
		...none,
		...(isMove(record) ? linksOf(d, record) : {}),
		...(isPosition(record) ? movesOf(d, record) : {})
	};
	const near = new Set(Object.values(ties).flatMap((all) => all.map(({ id }) => id)));
	return {
		id: record.id,
		label: label(d, record),
		kicker: kicker(d, record),
		claims: isDisagreement(record) ? [] : claims.map((claim) => claimView(d, claim)),
		sides: isDisagreement(record)
			? record.sides.map((side) => ({
					reading: side.reading,
					voices: voicesOfSide(d, record, side),
					claims: side.claims.map((id) => claimView(d, get(d, 'claims', id)))
				}))
			: [],
		note: isDisagreement(record) ? (record.note ?? '') : '',
		oneOutlet: sources.size > 1 && groups.size === 1,
		disagreements: links(d, isDisagreement(record) ? [] : disagreementsOf(d, record)),
		...ties,
		related: links(
			d,
			touching(d, record).filter(({ id }) => !near.has(id))
		)
	};
}
