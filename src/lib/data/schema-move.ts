/** What a move is: who asks, offers or answers what, to whom, and what ties it to other moves. */
import { z } from 'zod';
import { moveKinds } from './kinds.ts';
import { claims, id, list, partyId } from './schema-parts.ts';

export const MoveLink = z.strictObject({
	to: id('mv').describe('The move that this one answers, backs, threatens over or takes back.'),
	timing: z
		.enum(['in-advance'])
		.optional()
		.describe('in-advance: this reply was given before the move that it answers was made.'),
	basis: z
		.enum(['stated', 'inferred'])
		.describe('stated: a passage says that the two belong together; inferred: we conclude it from the passages.'),
	claims: claims.describe('The claims whose passages carry the link.')
});

export const Move = z.strictObject({
	id: id('mv'),
	by: partyId.nullable().describe('Who makes it; null where no source says which party.'),
	with: list(partyId)
		.min(1)
		.optional()
		.describe('The parties that make it together with the one in "by", where it is one move of several.'),
	actor: id('ac').optional().describe('Who makes it, where the sources name one.'),
	to: list(partyId).describe('Whom a source names as addressed; empty where none does.'),
	kind: z
		.enum(moveKinds)
		.describe(
			'Offers: proposes, calls (asks somebody to do something), demands, counters (proposes something else instead). Replies: accepts, acknowledges (grants a point, leaves the rest open), considers, defers (will say later), conditions, rejects, silence (no answer though one was asked for). Signals: backs, threatens, withdraws (takes back an own move), declines (will not take part).'
		),
	links: list(MoveLink).describe('What it has to do with other moves; empty where no passage supports a link.'),
	claims
});

export type MoveLink = z.infer<typeof MoveLink>;
export type Move = z.infer<typeof Move>;
