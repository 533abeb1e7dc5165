/** The small forms that the schema is made of. */
import { z } from 'zod';

export const text = z.string().trim().min(1);
export const id = (prefix: string) =>
	z
		.string()
		.regex(
			new RegExp(`^${prefix}-[a-z0-9]+(-[a-z0-9]+)*$`),
			`an id that starts with "${prefix}-", in lower case, digits and hyphens`
		);
/**
 * The most that every picture has room for, in each of its boxes: of what it draws side by side, and of letters in a name
 * that stands over a part of it.
 */
export const most = { parties: 8, columns: 5, steps: 7, letters: 40 } as const;
export const shortName = text.max(most.letters).describe(`At most ${most.letters} letters.`);
/** Compared number by number, so that 1.10 is later than 1.9. */
export const version = z.string().regex(/^\d{1,6}(\.\d{1,6}){0,3}$/, 'a version like 1.2.0');
/** A name that stands in a class, a URL or a placeholder. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by hyphens');
export const partyId = z.string().regex(/^[a-z]{2,12}$/, 'a party id: 2 to 12 lower-case letters');
export const sourceId = z.string().regex(/^[a-z0-9]{1,12}$/, 'a source id: lower-case letters and digits');
export const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour like #1f5fa8');
export const hash16 = z.string().regex(/^[0-9a-f]{16}$/, '16 hex digits: the start of the SHA-256 of the passage');
export const columns = z
	.array(z.strictObject({ label: shortName, parties: z.array(partyId).min(1) }))
	.min(1)
	.max(most.columns)
	.describe('The first two face each other; at most five.');
export const claims = z
	.array(id('c'))
	.min(1)
	.describe('The claims behind this record; the first one speaks on the chart.');
/** The charts whose headline stands in the dataset. */
export const headlinedCharts = ['delegations', 'positions', 'moves'] as const;
/** The charts there are; pages, embeds, pictures and tests loop over this list. */
export const chartNames = [...headlinedCharts, 'wording', 'places'] as const;
export type ChartName = (typeof chartNames)[number];
