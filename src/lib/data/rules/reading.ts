import type { Claim } from '../schema.ts';
import type { RecordRule } from './rule.ts';

const spoken = ({ attribution }: Claim) => attribution.kind === 'named' || attribution.kind === 'institution';
const judged = ({ attribution }: Claim) => attribution.kind === 'analyst' || attribution.kind === 'outlet';

export const reading: RecordRule = {
	name: 'reading',
	scope: 'record',
	about:
		'a stated position has a claim by a named representative of the party, an inferred one a claim by an analyst or outlet',
	*run({ each, by }) {
		for (const [position, place] of each.positions) {
			const claims = position.claims.map((id) => by.claims.get(id));
			// An unknown claim is the fault of another rule; it may be the one that is missed here.
			if (!claims.every((claim) => claim !== undefined)) continue;
			const at = [...place, 'reading'] as const;
			const byParty = ({ attribution }: Claim) => by.actors.get(attribution.speaker ?? '')?.party === position.party;
			if (position.reading === 'stated' && !claims.some((claim) => spoken(claim) && byParty(claim))) {
				const hint = 'add such a claim, or read the position as "reported" or "inferred"';
				yield { at, message: `stated, but no named representative of the party says so: "${position.party}"`, hint };
			}
			if (position.reading === 'inferred' && !claims.some(judged)) {
				const hint = 'read it as "stated" or "reported", or add the claim that infers it';
				yield { at, message: 'inferred, but no analyst and no outlet infers it', hint };
			}
		}
	}
};
