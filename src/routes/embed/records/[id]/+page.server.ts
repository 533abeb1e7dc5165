import { recordEntries, recordOf } from '../../../record-entries.ts';
import type { PageServerLoad } from './$types';

export const entries = recordEntries;
export const load: PageServerLoad = async ({ params, parent }) => recordOf((await parent()).dataset, params.id);
