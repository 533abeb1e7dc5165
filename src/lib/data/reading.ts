/** How it is known where a party stands: computed from who speaks in the claims, never typed in. */
import { claimsOf, get } from './find.ts';
import type { Claim, Dataset, Position } from './schema.ts';

/**
 * stated: said by a named person or an institution of the party; reported: told by an outlet, or said of the party by
 * another; unnamed: said by people whom the article does not name; inferred: concluded by an outlet or an analyst.
 */
export const readings = ['stated', 'reported', 'unnamed', 'inferred'] as const;
export type Reading = (typeof readings)[number];

/** How one claim lets a party’s stance be known. `partyOf` gives the party of an actor. */
export function readingOfClaim(
	{ attribution, kind }: Pick<Claim, 'attribution' | 'kind'>,
	party: string,
	partyOf: (actor: string) => string | null
): Reading {
	if (attribution.kind === 'analyst' || kind === 'assessment') return 'inferred';
	if (attribution.kind === 'anonymous') return 'unnamed';
	if (attribution.kind === 'outlet') return 'reported';
	return partyOf(attribution.speaker ?? '') === party ? 'stated' : 'reported';
}

/** The weakest of some readings: a chain is as strong as that. */
export const weakest = (found: readonly Reading[]): Reading =>
	readings[Math.max(0, ...found.map((one) => readings.indexOf(one)))]!;

/** How a position is known: by its weakest claim. */
export const readingOf = (d: Dataset, position: Position): Reading =>
	weakest(
		claimsOf(d, position).map((claim) =>
			readingOfClaim(claim, position.party, (actor) => get(d, 'actors', actor).party)
		)
	);
