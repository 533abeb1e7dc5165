/** A source card: what one article says, paragraph by paragraph, in our words. Students work with it instead of the article. */
import { claimsOf, drawnBy, get } from '../data/find.ts';
import { quotedIn } from '../data/quoted.ts';
import { chartOf } from '../data/lesson.ts';
import type { Activity, Claim, Dataset, Source, When } from '../data/schema.ts';
import { speaker } from '../layout/speaker.ts';
import { quotedVoice } from '../layout/voice.ts';
import { dateInWords } from '../messages/dates.ts';
import { en } from '../messages/en.ts';
import { scopeOf } from './scope.ts';
import { howDated } from '../messages/how-dated.ts';
import { citesOf } from './cite.ts';

export interface SourceCard {
	id: string;
	name: string;
	outlet: string;
	published: string;
	contributes: string;
	/** The language of the article, where it is another than that of the dataset. */
	lang?: string;
	/** Names, each with the offices, as this article prints them. */
	names: { name: string; offices: string[]; paras: number[] }[];
	lines: {
		id: string;
		para: number;
		short: string;
		gist: string;
		speaker: string;
		kind: string;
		when: string;
		/** Words that the article prints: its own, or speech, and whose where the article itself makes the statement. */
		words: { text: string; own: boolean; by: string; translation?: string }[];
	}[];
	/** For the teacher alone: what is wrong with the text. */
	defects: { para: number; note: string }[];
}

const dated = (when: When | null) => (when ? `${dateInWords(when.edtf)} (${howDated(when)})` : en.evidence.undated);

type Words = SourceCard['lines'][number]['words'][number];

/** The exact words, but for those that our own sentence quotes already. */
function wordsOf(d: Dataset, claim: Claim, source: string): Words[] {
	const { evidence, hedge, gist } = claim;
	const own = (text: string | undefined, told = {}): Words[] => (text ? [{ text, own: true, by: '', ...told }] : []);
	const words = [
		...evidence
			.filter((passage) => passage.source === source)
			.flatMap((passage): Words[] => {
				const { quote, quoteBy, wording, translation } = passage;
				const told = translation ? { translation } : {};
				const by = quoteBy ? quotedVoice(d, claim, passage) : '';
				return [...(quote ? [{ text: quote, own: false, by, ...told }] : []), ...own(wording, told)];
			}),
		...own(hedge)
	];
	return [...new Map(words.map((one) => [one.text, one])).values()].filter(
		({ text }) => !quotedIn(gist).includes(text)
	);
}

/** Who says it; an analyst with the words by which the article introduces him. */
function said(d: Dataset, claim: Claim): string {
	const { kind, describedAs } = claim.attribution;
	return kind !== 'anonymous' && describedAs ? `${speaker(d, claim)} (${describedAs})` : speaker(d, claim);
}

function lines(d: Dataset, { id }: Source): SourceCard['lines'] {
	return d.claims
		.flatMap((claim) => {
			const here = claim.evidence.filter(({ source }) => source === id);
			return [...new Set(here.map(({ para }) => para))].map((para) => ({ claim, para }));
		})
		.sort((a, b) => a.para - b.para)
		.map(({ claim, para }) => ({
			id: claim.id,
			para,
			short: claim.short ?? '',
			gist: claim.gist,
			speaker: said(d, claim),
			kind: en.evidence.claimKind[claim.kind],
			when: claim.when ? dateInWords(claim.when.edtf) : en.evidence.undated,
			words: wordsOf(d, claim, id)
		}));
}

/** The paragraphs of one article in which some claims stand, each once, in order. */
const parasOf = (d: Dataset, claims: string[], source: string) =>
	[
		...new Set(
			citesOf(
				d,
				claims.map((id) => get(d, 'claims', id)),
				source
			).map(({ para }) => para)
		)
	].sort((a, b) => a - b);

function names(d: Dataset, { id }: Source): SourceCard['names'] {
	return d.actors
		.map(({ printed, offices }) => ({
			name: printed
				.filter(({ source }) => source === id)
				.map(({ text }) => text)
				.join(', '),
			offices: (offices ?? []).flatMap((office) =>
				office.printed.filter(({ source }) => source === id).map(({ text }) => text)
			),
			paras: parasOf(
				d,
				(offices ?? []).flatMap(({ claims }) => claims),
				id
			)
		}))
		.filter(({ name, offices }) => name || offices.length);
}

/**
 * The claims that an activity is about: those behind the records it shows. Where words are compared, also what else stands
 * in their paragraphs; where the odd article out is looked for, none, for whatever is left would point at it.
 */
function about(d: Dataset, activity: Activity): Set<string> {
	const records = activity.kind === 'error' ? [] : activity.show;
	const behind = records.flatMap((id) => claimsOf(d, get(d, drawnBy[chartOf(activity)], id)));
	const places = (claim: Claim) => claim.evidence.map(({ source, para }) => `${source} ${para}`);
	const around = new Set(activity.kind === 'words' ? behind.flatMap(places) : []);
	const near = d.claims.filter((claim) => places(claim).some((place) => around.has(place)));
	return new Set([...behind, ...near].map(({ id }) => id));
}

/** The cards of all articles: whole, or as much of each as an activity needs, left out where it needs nothing. */
export function sourceCards(d: Dataset, activity?: Activity): SourceCard[] {
	const kept = activity && about(d, activity);
	const { rests } = scopeOf(d);
	const cards = d.sources.map((source) => ({
		id: source.id,
		name: source.name,
		outlet: source.outlet ? get(d, 'actors', source.outlet).name : en.sources.unknown,
		published: source.published ? dated(source.published) : en.sources.unknown,
		contributes: source.contributes,
		...(source.lang ? { lang: source.lang } : {}),
		// Where words are compared, nobody is looked for.
		names: activity?.kind === 'words' ? [] : names(d, source),
		lines: lines(d, source).filter(({ id }) => (kept ? kept.has(id) : rests(get(d, 'claims', id)))),
		defects: source.defects
	}));
	return cards.filter(({ names, lines }) => names.length || lines.length);
}
