/** The card of a person or group: how large it gets in a form. Where it stands is said elsewhere. */
import { measure, wrap } from '../../scene/measure.ts';
import type { Font } from '../../scene/scene.ts';
import { DAGGER, heightOfLines } from '../../scene/text.ts';
import type { Part, Person } from './people.ts';

/** `chairs` are the notes of those alone who lead or leave their chair empty; `empty` of the latter. */
export type Says = 'office and note' | 'note' | 'chairs' | 'empty' | 'name';

/** How much stands on the cards, and how. */
export interface Form {
	/** Size of the smallest text. */
	type: number;
	/** Size of the names. */
	name: number;
	/** What stands on a card besides the name; at the foot, `atFoot`. */
	says: Says;
	atFoot: Says;
	/** Where the rest stands: below the name, or beside it where that fits. */
	rest: 'below' | 'beside';
	/** The most of the room's width that the table takes for the names of the ranks. */
	table: number;
}

export interface Card {
	person: Person;
	form: Form;
	/** Lines of the name, and of what stands below it or beside it. */
	name: string[];
	rest: string[];
	beside: boolean;
	/** Of the words alone. */
	words: { width: number; height: number };
	width: number;
	height: number;
	/** How far the cards that stand for several people reach out behind it. */
	behind: number;
}

export const nameFont = ({ name }: Form): Font => ({ size: name, weight: 600 });
export const restFont = ({ type }: Form): Font => ({ size: type });
export const padding = ({ type, name }: Form) => ({
	x: Math.round(type * 0.6),
	y: Math.round(type * (name > type ? 0.3 : 0.2))
});
/** Between a name and what stands beside it. */
export const besideGap = ({ type }: Form) => type * 0.5;

/** The parts of those whose notes are said. */
const noted: Record<Exclude<Says, 'office and note' | 'note'>, Part[]> = {
	chairs: ['head', 'empty'],
	empty: ['empty'],
	name: []
};

function restOf({ office, note, part }: Person, says: Says): string {
	if (says === 'office and note') return [office, note].filter(Boolean).join(', ');
	return says === 'note' || noted[says].includes(part) ? note : '';
}

const widest = (lines: string[], font: Font) => Math.max(0, ...lines.map((line) => measure(line, font)));

/**
 * The card of a person in a form.
 * @returns null where its words do not fit into the room
 */
export function cardOf(person: Person, room: number, form: Form, says = form.says): Card | null {
	const pad = padding(form);
	const inner = room - 2 * pad.x;
	const dagger = person.disputed ? measure(DAGGER, restFont(form)) : 0;
	const name = wrap(person.name, inner - dagger, nameFont(form));
	const said = restOf(person, says);
	const below = wrap(said, inner, restFont(form));
	if (!name || !below) return null;
	const own = widest(name, nameFont(form)) + dagger;
	const together = own + besideGap(form) + measure(said, restFont(form));
	const beside = form.rest === 'beside' && said !== '' && name.length === 1 && together <= inner;
	const rest = beside ? [said] : below;
	const words = {
		width: beside ? together : Math.max(own, widest(rest, restFont(form))),
		height: heightOfLines(name, form.name) + (beside ? 0 : heightOfLines(rest, form.type))
	};
	return {
		person,
		form,
		name,
		rest,
		beside,
		words,
		width: words.width + 2 * pad.x,
		height: Math.max(24, words.height + 2 * pad.y),
		behind: person.part === 'group' ? 2 * Math.round(form.type * 0.25) : 0
	};
}
