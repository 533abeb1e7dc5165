/** Every passage that a record cites, with its source. */
import type { Passage } from '../../lib/data/schema.ts';

type Place = Pick<Passage, 'source' | 'para' | 'start' | 'end'>;

/** @param source whose passages they are, where they do not say: those of a source are its own */
export function passagesIn(value: unknown, source = ''): Place[] {
	if (Array.isArray(value)) return value.flatMap((one) => passagesIn(one, source));
	if (typeof value !== 'object' || value === null) return [];
	const held = value as Partial<Place> & { id?: unknown };
	const { para, start, end } = held;
	if (typeof para === 'number' && typeof start === 'number' && typeof end === 'number')
		return [{ source: held.source ?? source, para, start, end }];
	const own = typeof held.id === 'string' ? held.id : source;
	return Object.values(value).flatMap((one) => passagesIn(one, own));
}
