/** Whether a picture bears the sign that the sources differ. */
import { recordsFor } from '../../charts/says.ts';
import { disputed } from '../../data/find.ts';
import type { Dataset } from '../../data/schema.ts';
import type { Picture } from './slide.ts';

export function differs(d: Dataset, { chart, show, bare }: Picture): boolean {
	const shown = new Set(show);
	return !bare && recordsFor(d, chart).some((record) => shown.has(record.id) && disputed(d, record));
}
