/** Meetings as `Event`, quoted speech as `Quotation`: what a record rests on, as schema.org describes it. */
import { idOf, titleOf } from '../cite/citable.ts';
import { claimsOf, get } from '../data/find.ts';
import { langOf } from '../data/source-language.ts';
import type { ChartRecord, Claim, Dataset, Evidence, Meeting } from '../data/schema.ts';
import { isAttendance } from '../layout/label.ts';
import { speaker } from '../layout/speaker.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { articleName } from './article-name.ts';
import { pointOf } from './dataset-ld.ts';
import { datasetName, known, linkedDocument, nodeName, type LinkedNode } from './linked.ts';

/**
 * A meeting. Its date only where it is one day, month or year; whether it took place only in words, since no term of
 * schema.org says that no source reports it.
 */
export const meetingLd = (d: Dataset, meeting: Meeting, root: string): LinkedNode =>
	known({
		'@type': 'Event',
		'@id': nodeName(root, meeting.id),
		name: meeting.label,
		description: [
			en.delegations.meeting[meeting.status],
			meeting.when ? dateInWords(meeting.when.edtf) : en.evidence.undated
		].join('; '),
		startDate: pointOf(meeting.when?.edtf),
		location: meeting.place ? { '@type': 'Place', name: meeting.place } : undefined,
		subjectOf: articlesOf(d, claimsOf(d, meeting))
	});

const articlesOf = (d: Dataset, claims: readonly Claim[]): LinkedNode[] =>
	[...new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))].map((source) => ({
		'@id': articleName(get(d, 'sources', source))
	}));

/** Whose speech it is; nothing where somebody unnamed speaks. */
function speakerNode(d: Dataset, { attribution }: Claim, { quoteBy }: Evidence): LinkedNode | undefined {
	const id = quoteBy ?? attribution.speaker;
	if (!id) return undefined;
	const { kind, name } = get(d, 'actors', id);
	return { '@type': kind === 'person' ? 'Person' : 'Organization', name };
}

/** The quotations of a claim, each with its article and paragraph; its words are those that the claim declares. */
export const quotationsLd = (d: Dataset, claim: Claim, root: string): LinkedNode[] =>
	claim.evidence.flatMap((evidence, i) =>
		evidence.quote === undefined
			? []
			: [
					known({
						'@type': 'Quotation',
						'@id': nodeName(root, `${claim.id}-${i + 1}`),
						text: evidence.quote,
						inLanguage: langOf(d, evidence.source),
						workTranslation: evidence.translation
							? { '@type': 'Quotation', text: evidence.translation, inLanguage: d.info.lang }
							: undefined,
						spokenByCharacter: speakerNode(d, claim, evidence),
						// Who reports it; words of somebody else stand under their own name above.
						creditText: evidence.quoteBy ? undefined : speaker(d, { ...claim, evidence: [evidence] }),
						isPartOf: { '@id': articleName(get(d, 'sources', evidence.source)) },
						position: en.evidence.para(evidence.para)
					})
				]
	);

/** The meetings that a record speaks of: that of an attendance, and those with which it shares a claim. */
function meetingsOf(d: Dataset, record: ChartRecord): Meeting[] {
	const own = new Set(claimsOf(d, record).map(({ id }) => id));
	return d.meetings.filter(
		({ id, claims }) => (isAttendance(record) && record.meeting === id) || claims.some((claim) => own.has(claim))
	);
}

/** What the page of a record says of itself. */
export function recordLd(d: Dataset, record: ChartRecord, root: string): LinkedNode {
	const claims = claimsOf(d, record);
	const meetings = meetingsOf(d, record).map((meeting) => meetingLd(d, meeting, root));
	const quotations = claims.flatMap((claim) => quotationsLd(d, claim, root));
	const what = { kind: 'record', record } as const;
	return linkedDocument([
		known({
			'@type': 'CreativeWork',
			'@id': `${root}records/${idOf(what)}/`,
			name: titleOf(d, what),
			isPartOf: { '@id': datasetName(root) },
			version: d.info.version,
			citation: articlesOf(d, claims),
			about: meetings.map((node) => ({ '@id': node['@id']! })),
			hasPart: quotations.map((node) => ({ '@id': node['@id']! }))
		}),
		...meetings,
		...quotations
	]);
}
