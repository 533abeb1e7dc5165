import { citableOf, citeEntries } from '../../../citables.server.ts';
import type { PageServerLoad } from './$types';

export const entries = citeEntries;
export const load: PageServerLoad = async ({ params, parent }) => ({
	script: 'cite' as const,
	...citableOf((await parent()).dataset, params.what)
});
