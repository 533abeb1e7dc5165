/** The card of a person or group: how large it gets in a form, and how it is drawn where it stands. */
import { measure, wrap } from '../../scene/measure.ts';
import type { Font, Mark, Shape, Text, Tone } from '../../scene/scene.ts';
import { heightOfLines, textAt, textBlock } from '../../scene/text.ts';
import type { Person } from './people.ts';

/** What stands on a card, and whether beside each other or below each other. */
export interface Form {
	type: number;
	office: 'below' | 'beside' | 'none';
	notes: boolean;
}

export interface Card {
	person: Person;
	width: number;
	height: number;
	/** Lines of the name and, below them or beside them, of the office. */
	name: string[];
	detail: string[];
	form: Form;
}

const nameFont = ({ type }: Form): Font => ({ size: Math.round(type * 1.15), weight: 600 });
const detailFont = ({ type }: Form): Font => ({ size: type });
export const paddingOf = (type: number) => ({ x: Math.round(type * 0.6), y: Math.round(type * 0.3) });
const DAGGER = '†';

/** Lies behind a card that stands for several people, so many pixels aside. */
export const stackOf = (type: number) => Math.round(type * 0.25);

const detailOf = ({ office, note }: Person, form: Form) =>
	form.office === 'none' ? '' : [office, form.notes ? note : ''].filter(Boolean).join(', ');

/**
 * The card of a person in a form.
 * @returns null where its words do not fit into the room
 */
export function cardOf(person: Person, room: number, form: Form): Card | null {
	const pad = paddingOf(form.type);
	const inner = room - 2 * pad.x;
	const dagger = person.disputed ? measure(DAGGER, detailFont(form)) : 0;
	const name = wrap(person.name, inner - dagger, nameFont(form));
	const said = detailOf(person, form);
	const beside = form.office === 'beside' && said;
	const detail = beside ? [said] : wrap(said, inner, detailFont(form));
	if (!name || !detail) return null;
	const widths = {
		name: Math.max(...name.map((line) => measure(line, nameFont(form)))) + dagger,
		detail: Math.max(0, ...detail.map((line) => measure(line, detailFont(form))))
	};
	const width = beside ? widths.name + form.type * 0.5 + widths.detail : Math.max(widths.name, widths.detail);
	if (width > inner || (beside && name.length > 1)) return null;
	const height = heightOfLines(name, nameFont(form).size) + (beside ? 0 : heightOfLines(detail, form.type));
	return { person, name, detail, form, width: width + 2 * pad.x, height: Math.max(24, height + 2 * pad.y) };
}

/** Fill, outline and text of each part. */
function lookOf({ part }: Person): { fill: Tone; dash?: string; name: Tone; detail: Tone } {
	if (part === 'head') return { fill: 'party', name: 'paper', detail: 'paper' };
	if (part === 'member' || part === 'group') return { fill: 'tint', name: 'ink', detail: 'ink' };
	return { fill: 'paper', name: 'ink', detail: 'quiet', ...(part !== 'waiting' && { dash: '4 3' }) };
}

function wordsOf({ person, name, detail, form }: Card, x: number, y: number): Text[] {
	const look = lookOf(person);
	const font = nameFont(form);
	const top = textBlock(name, x, y, { ...font, tone: look.name });
	const last = top.at(-1);
	const end = x + (last?.width ?? 0);
	const dagger = person.disputed
		? [
				textAt(DAGGER, end, (last?.y ?? y) - form.type * 0.25, {
					size: form.type,
					tone: look.fill === 'party' ? 'paper' : 'mark'
				})
			]
		: [];
	if (form.office === 'beside') {
		const left = end + (dagger[0]?.width ?? 0) + form.type * 0.5;
		return [
			...top,
			...dagger,
			...detail.map((line) => textAt(line, left, last?.y ?? y, { size: form.type, tone: look.detail }))
		];
	}
	const under = y + heightOfLines(name, font.size);
	return [...top, ...dagger, ...textBlock(detail, x, under, { size: form.type, tone: look.detail })];
}

export interface Place {
	x: number;
	y: number;
	width: number;
	/** Where a stack leans to: -1 is left, 1 is right. */
	leans: -1 | 1;
	focused: boolean;
}

/** The card as a mark at a place. */
export function markOf(card: Card, { x, y, width, leans, focused }: Place): Mark {
	const { person, height, form } = card;
	const { fill, dash } = lookOf(person);
	const at = { type: 'rect' as const, width, height, rx: 5, fill, stroke: 'party' as const, strokeWidth: 1.5 };
	const behind = person.part === 'group' ? [2, 1].map((n) => n * stackOf(form.type)) : [];
	const shapes: Shape[] = [
		...behind.map((by): Shape => ({ ...at, x: x + by * leans, y: y + by })),
		{ ...at, x, y, ...(dash && { dash }) }
	];
	const words =
		heightOfLines(card.name, nameFont(form).size) +
		(form.office === 'beside' ? 0 : heightOfLines(card.detail, form.type));
	const texts = wordsOf(card, x + paddingOf(form.type).x, y + (height - words) / 2);
	return {
		id: person.id,
		key: person.key,
		party: person.party,
		label: person.label,
		x,
		y,
		width,
		height,
		shapes,
		texts,
		focused
	};
}
