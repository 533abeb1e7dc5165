/** Whose voice a text has, in a word or two: what stands behind a label with quotation marks, and behind every reading. */
import { get } from '../data/find.ts';
import { quotedIn } from '../data/quoted.ts';
import type { Claim, Dataset, Disagreement, Evidence } from '../data/schema.ts';
import { holdsWords } from '../data/word-run.ts';
import { en } from '../messages/en.ts';

const words = en.voice;
const each = (voices: string[]) => [...new Set(voices)];

/** The outlet of a passage; where the file does not state it, the article by its working name. */
function articleOf(d: Dataset, { source }: Evidence): string {
	const { outlet, name } = get(d, 'sources', source);
	return outlet ? get(d, 'actors', outlet).name : words.article(name);
}

const articlesOf = (d: Dataset, evidence: readonly Evidence[]) =>
	each(evidence.map((passage) => articleOf(d, passage))).join(' and ');

function nameOf(d: Dataset, id: string): string {
	const { kind, short, name } = get(d, 'actors', id);
	return kind === 'person' ? short : name;
}

/** Who says a claim: "Zelensky", "unnamed Russian officials", "Bondarev, analyst", "The Moscow Times". */
export function voiceOf(d: Dataset, { attribution, evidence }: Claim): string {
	const { kind, speaker, describedAs, via } = attribution;
	if (kind === 'outlet') {
		const relays = (via ?? []).map((id) => get(d, 'actors', id).short);
		return relays.length ? words.relayed(relays.join(' and '), articlesOf(d, evidence)) : articlesOf(d, evidence);
	}
	if (kind === 'anonymous') return words.unnamed(describedAs ?? '');
	const name = nameOf(d, speaker!);
	return kind === 'analyst' ? words.described(name, describedAs) : name;
}

/** Whose speech a passage prints between quotation marks. */
export const quotedVoice = (d: Dataset, claim: Claim, { quoteBy }: Evidence): string =>
	quoteBy ? nameOf(d, quoteBy) : voiceOf(d, claim);

/** The voices of one claim in a text: its speaker, and the article where the words in quotation marks are its own. */
function voicesIn(d: Dataset, claim: Claim, text: string): string[] {
	const inner = quotedIn(text);
	const holds = (whole: string | undefined) => whole !== undefined && inner.some((part) => holdsWords(whole, part));
	const spoken = claim.evidence
		.filter(({ quote, translation }) => holds(quote) || (quote !== undefined && holds(translation)))
		.map((passage) => quotedVoice(d, claim, passage));
	const own = claim.evidence.filter(
		({ wording, translation }) => holds(claim.hedge) || holds(wording) || (wording !== undefined && holds(translation))
	);
	const article = articlesOf(d, own);
	const written = claim.attribution.kind === 'outlet' ? article : words.wordsOf(article);
	if (spoken.length) return spoken;
	// Words of the article about what somebody said: both are named, so that nobody is taken for the other.
	const said = claim.attribution.kind === 'outlet' && own.length ? [] : [voiceOf(d, claim)];
	return [...said, ...(own.length ? [written] : [])];
}

/** Who speaks in a text that rests on some claims, each once. */
export const voicesOf = (d: Dataset, claims: readonly Claim[], text: string): string =>
	each(claims.flatMap((claim) => voicesIn(d, claim, text))).join('; ');

/** A short form as it stands alone: behind words in quotation marks, whose they are. */
export const voiced = (d: Dataset, claim: Claim, text: string): string =>
	quotedIn(text).length ? words.behind(text, voicesOf(d, [claim], text)) : text;

type Side = Disagreement['sides'][number];

/** Whose reading a side of a disagreement is; of a spelling, which articles have it, whoever speaks there. */
export function voicesOfSide(d: Dataset, { kind }: Disagreement, { reading, claims: ids }: Side): string {
	const claims = ids.map((id) => get(d, 'claims', id));
	const passages = claims.flatMap(({ evidence }) => evidence);
	return kind === 'spelling' ? articlesOf(d, passages) : voicesOf(d, claims, reading);
}

/** A reading with whose it is, in one line. */
export const readingOfSide = (d: Dataset, record: Disagreement, side: Side): string =>
	words.behind(side.reading, voicesOfSide(d, record, side));
