import type { At } from '../at.ts';
import { isStub } from '../stub.ts';
import type { WholeContext } from './context.ts';
import { referencesOf } from './references.ts';
import type { Target } from './references.ts';
import type { WholeRule } from './rule.ts';

/** Everything that is there only to be used by something else. The records that charts draw are roots, and so is a meeting. */
function* usable({
	info,
	each,
	offices,
	records
}: WholeContext): Generator<{ at: At; to: Target; id: string; what: string }> {
	for (const [i, { id }] of info.parties.entries())
		yield { at: ['dataset', 'parties', i, 'id'], to: 'parties', id, what: 'party' };
	for (const [i, { id, label }] of info.ranks.entries())
		if (!isStub(label)) yield { at: ['dataset', 'ranks', i, 'id'], to: 'ranks', id, what: 'rank' };
	for (const [{ id }, at] of each.sources) yield { at: [...at, 'id'], to: 'sources', id, what: 'source' };
	for (const [{ id }, at] of each.actors) yield { at: [...at, 'id'], to: 'actors', id, what: 'actor' };
	for (const [{ id }, at] of each.places) yield { at: [...at, 'id'], to: 'places', id, what: 'place' };
	for (const [{ id }, at] of each.issues) yield { at: [...at, 'id'], to: 'issues', id, what: 'issue' };
	// Background and assessments may stand behind no mark; the page of their source tells them.
	for (const [{ id, kind, gist }, at] of each.claims) {
		if (kind !== 'background' && kind !== 'assessment' && !isStub(gist))
			yield { at: [...at, 'id'], to: 'claims', id, what: `claim of kind ${kind}` };
	}
	// Somebody who only speaks, is quoted or passes words on may have an office too.
	const speakers = new Set(
		records.claims.flatMap(({ attribution: { speaker, via = [] }, evidence }) => [
			speaker,
			...via,
			...evidence.map(({ quoteBy }) => quoteBy)
		])
	);
	for (const [id, { at, holder }] of offices)
		if (!speakers.has(holder)) yield { at: [...at, 'id'], to: 'offices', id, what: 'office' };
}

export const orphan: WholeRule = {
	name: 'orphan',
	scope: 'whole',
	about:
		'every actor, office, issue, place, source, party and rank is used somewhere, and every claim but background and assessments',
	*run(context) {
		const used = new Set([...referencesOf(context)].map(({ to, id }) => `${to} ${id}`));
		for (const { at, to, id, what } of usable(context)) {
			if (used.has(`${to} ${id}`)) continue;
			yield { at, message: `${what} is used by nothing: "${id}"`, hint: 'refer to it or remove it' };
		}
	}
};
