/** What an issue is, and where a party stands on it. */
import { z } from 'zod';
import { claims, id, label, list, most, partyId, slug, text } from './schema-parts.ts';

export const Issue = z.strictObject({
	id: id('is'),
	label,
	scope: text.describe('What the issue covers, in a sentence.'),
	scale: list(z.strictObject({ id: slug, label }))
		.min(2)
		.max(most.steps)
		.optional()
		.describe('Ordered steps from one end to the other; at most seven.')
});

export const Position = z.strictObject({
	id: id('po'),
	party: partyId,
	issue: id('is'),
	stance: z
		.enum(['supports', 'conditional', 'considers', 'opposes'])
		.optional()
		.describe('On an issue without a scale: for it, for it on conditions, open to it, or against it.'),
	step: slug.optional().describe('On an issue with a scale: the step of the scale on which the party stands.'),
	movedFrom: z
		.strictObject({ position: id('po'), claims })
		.optional()
		.describe('An earlier position of the party, and the claims that report the change. Without it no arrow is drawn.'),
	claims
});

export type Issue = z.infer<typeof Issue>;
export type Position = z.infer<typeof Position>;
export type Stance = NonNullable<Position['stance']>;
