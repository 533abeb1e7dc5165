import { chartNames } from '$lib/data/schema-parts.ts';
import type { PageServerLoad } from './$types';

export const entries = () => chartNames.map((chart) => ({ chart }));
export const load: PageServerLoad = ({ params: { chart } }) => ({ chart });
