/** The claims that stand in no record yet. */
import type { Context } from '../../lib/data/rules/context.ts';
import { referencesOf } from '../../lib/data/rules/references.ts';
import type { Claim } from '../../lib/data/schema.ts';

export function unplacedClaims(context: Context): Claim[] {
	const used = new Set([...referencesOf(context)].filter(({ to }) => to === 'claims').map(({ id }) => id));
	return context.records.claims.filter(({ id }) => !used.has(id));
}
