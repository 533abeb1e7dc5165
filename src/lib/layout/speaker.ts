/** Who says a claim: the line that stands under it, wherever it is printed. */
import { get, officeOf } from '../data/find.ts';
import type { Claim, Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';

/** Who says a claim, in words: name and office, an institution, somebody unnamed, an analyst or the outlet itself. */
export function speaker(d: Dataset, claim: Claim): string {
	const { kind, speaker: id, describedAs, via } = claim.attribution;
	const relay = via?.length ? `, ${en.speaker.via(via.map((v) => get(d, 'actors', v).name))}` : '';
	if (kind === 'outlet') {
		const outlets = [...new Set(claim.evidence.map((e) => get(d, 'sources', e.source).outlet))];
		const names = outlets.map((outlet) => en.speaker.outlet(outlet && get(d, 'actors', outlet).name));
		return [...new Set(names)].join('; ') + relay;
	}
	if (kind === 'anonymous') return en.speaker.anonymous(describedAs ?? '') + relay;
	const actor = get(d, 'actors', id!);
	if (kind === 'analyst') return en.speaker.analyst(actor.name, describedAs) + relay;
	const office = officeOf(d, actor.id)?.label;
	return [actor.name, office].filter(Boolean).join(', ') + relay;
}
