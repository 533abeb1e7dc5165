/** Every difference of wording in a picture. */
import type { Dataset } from '../data/schema.ts';
import type { Drawing } from './drawing.ts';
import { recordsOfWhole } from './whole-records.ts';
import { INSIDE } from './tokens.ts';
import { full } from './wording.ts';

export function wholeWording(d: Dataset): Drawing {
	const shown = new Set(recordsOfWhole(d, 'wording').map(({ id }) => id));
	const records = d.disagreements.filter(({ id }) => shown.has(id));
	return full({ d, strong: () => true, room: { width: INSIDE, height: 0 }, title: '' }, 32)(records)!;
}
