import { declaredWords } from '../find.ts';
import { quotedIn } from '../quoted.ts';
import type { Claim } from '../schema.ts';
import { holdsWords } from '../word-run.ts';
import { isWhole } from './context.ts';
import type { Context } from './context.ts';
import { proseOf } from './prose.ts';
import type { RecordRule } from './rule.ts';

/** Fields that are read on their own. Labels and readings are printed with their speaker, so they need not name him. */
const fields = new Set(['gist', 'say']);
const ARTICLE = ['article', 'articles', 'outlet', 'headline', 'report', 'reports'];
const UNNAMED = ['unnamed', 'anonymous'];
/** "what Moscow calls": the article itself passes the words on as somebody’s. */
const PASSED_ON = ['calls', 'call', 'called', 'accused'];

/** The words that name whose quotation this is, any of which will do. */
function namesOf({ by }: Context, claim: Claim, inner: string): string[] {
	const { kind, speaker } = claim.attribution;
	const spoken = claim.evidence.some(
		({ quote, translation = '' }) => quote && (holdsWords(quote, inner) || holdsWords(translation, inner))
	);
	const outlets = claim.evidence.flatMap(({ source }) => by.sources.get(source)?.outlet ?? []);
	const called = (id: string) => [by.actors.get(id)?.name ?? '', by.actors.get(id)?.short ?? ''];
	if (!spoken) return [...ARTICLE, ...outlets.flatMap(called)];
	if (kind === 'anonymous')
		return [...UNNAMED, ...(claim.attribution.describedAs ? [claim.attribution.describedAs] : [])];
	if (kind === 'outlet')
		return [...PASSED_ON, ...claim.evidence.flatMap(({ quoteBy }) => (quoteBy ? called(quoteBy) : []))];
	return called(speaker ?? '');
}

export const voice: RecordRule = {
	name: 'voice',
	scope: 'record',
	about:
		'a sentence with a quotation names whose words they are: a person by name, somebody unnamed as such, or the article',
	*run(context) {
		if (!isWhole(context, 'claims')) return;
		for (const { text, at, claims, note } of proseOf(context)) {
			if (note || !claims || !fields.has(String(at.at(-1)))) continue;
			for (const inner of quotedIn(text)) {
				const holding = claims.filter((claim) => declaredWords(claim).some((words) => holdsWords(words, inner)));
				const names = holding.flatMap((claim) => namesOf(context, claim, inner)).filter(Boolean);
				if (!names.length || names.some((name) => holdsWords(text, name))) continue;
				const hint = `say whose words they are: ${[...new Set(names)].slice(0, 4).join(', ')}`;
				yield { at, message: `nobody is named for the quoted words: “${inner}”`, hint };
			}
		}
	}
};
