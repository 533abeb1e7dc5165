import { chartEntries, chartOf } from '../../chart-entries.ts';
import type { PageServerLoad } from './$types';

export const entries = chartEntries;
export const load: PageServerLoad = ({ params }) => chartOf(params);
