import { recordEntries, recordOf } from '../../../record-entries.server.ts';
import type { PageServerLoad } from './$types';

export const entries = recordEntries;
export const load: PageServerLoad = async ({ params, parent }) => ({
	script: 'cite' as const,
	...recordOf((await parent()).dataset, params.id)
});
