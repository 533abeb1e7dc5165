/** One person or group as a row: a sign, the name, and beside or below it what is said of them. */
import type { Mark } from '../../scene/scene.ts';
import { measure, wrap } from '../../scene/measure.ts';
import { ASCENT, DAGGER, LEADING, textAt, textBlock } from '../../scene/text.ts';
import type { Person } from './people.ts';
import { signOf } from './sign.ts';

export interface Row {
	person: Person;
	width: number;
	height: number;
	draw: (x: number, y: number, focus: ReadonlySet<string> | undefined) => Mark;
}

/** So high and wide a mark can be hit. */
const LEAST = 24;

/**
 * @param room the most that it may be wide
 * @returns null where a word is wider than that
 */
export function rowOf(person: Person, room: number, type: number): Row | null {
	const [plain, bold] = [{ size: type }, { size: type, weight: 600 as const }];
	const inset = type * 1.35;
	const name = wrap(person.name, room - inset, bold);
	if (!name) return null;
	const last = measure(name.at(-1) ?? '', bold);
	const dagger = person.disputed ? measure(DAGGER, plain) : 0;
	const after = inset + last + dagger + type * 0.4;
	const end = after + measure(person.aside, plain);
	const beside = person.aside !== '' && end <= room;
	const aside = beside ? [] : wrap(person.aside, room - inset, plain);
	const status = wrap(person.status, room - inset, plain);
	if (!aside || !status) return null;
	const below = [...aside, ...status];
	const ends = [
		...name.map((line) => measure(line, bold)),
		...below.map((line) => measure(line, plain)),
		last + dagger
	];
	/** A ring does not touch the last letter. */
	const width = Math.max(LEAST, ...ends.map((end) => inset + end), beside ? end : 0) + 1;
	const text = (name.length + below.length) * type * LEADING;
	const height = Math.max(LEAST, text + type * 0.25);
	return {
		person,
		width,
		height,
		draw: (x, y, focus) => {
			const { record, label, disputed } = person;
			const top = y + (height - text) / 2;
			const base = top + type * (ASCENT + (name.length - 1) * LEADING);
			const left = x + inset;
			return {
				id: record.id,
				key: record.actor,
				party: record.party,
				label,
				focused: focus?.has(record.id) ?? false,
				...{ x, y, width, height },
				shapes: [signOf(record.status, x + type * 0.5, top + type * 0.62, type * 0.42)],
				texts: [
					...textBlock(name, left, top, bold),
					...(disputed ? [textAt(DAGGER, left + last, base - type * 0.25, { ...plain, tone: 'mark' })] : []),
					...(beside ? [textAt(person.aside, x + after, base, { ...plain, tone: 'quiet' })] : []),
					...textBlock(below, left, top + name.length * type * LEADING, { ...plain, tone: 'quiet' })
				]
			};
		}
	};
}
