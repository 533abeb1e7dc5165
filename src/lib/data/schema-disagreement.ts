/** The shape of a disagreement: one question, and what the sources answer. */
import { z } from 'zod';
import { replies } from './kinds.ts';
import { claims, drawn, id, list, text } from './schema-parts.ts';

export const Disagreement = z.strictObject({
	id: id('d'),
	kind: z
		.enum(['contradiction', 'wording', 'certainty', 'timing', 'attribution', 'spelling', 'source-error'])
		.describe('What sort of difference between the sources.'),
	question: drawn().describe('The question the sources answer differently.'),
	sides: list(
		z.strictObject({
			reading: drawn(),
			claims,
			reply: z
				.strictObject({ to: id('mv'), kind: z.enum(replies) })
				.optional()
				.describe('The answer to an offer that this reading amounts to, where no move stands for it.')
		})
	).min(2),
	note: text.optional().describe('What can be said about it without taking a side.')
});
