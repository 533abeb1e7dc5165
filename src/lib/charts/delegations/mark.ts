/** A card as a mark in its place. */
import type { Mark, Shape, Text, Tone } from '../../scene/scene.ts';
import { DAGGER, heightOfLines, textAt, textBlock } from '../../scene/text.ts';
import { besideGap, nameFont, padding, restFont, type Card } from './card.ts';
import type { Part } from './people.ts';

/** Ground, outline and words of each part. A solid card leads; a dashed one is nobody's. */
const looks: Record<Part, { fill: Tone; name: Tone; rest: Tone; dashed?: true }> = {
	head: { fill: 'party', name: 'paper', rest: 'paper' },
	member: { fill: 'tint', name: 'ink', rest: 'ink' },
	group: { fill: 'tint', name: 'ink', rest: 'ink' },
	empty: { fill: 'paper', name: 'ink', rest: 'quiet', dashed: true },
	away: { fill: 'paper', name: 'ink', rest: 'quiet', dashed: true },
	waiting: { fill: 'paper', name: 'ink', rest: 'quiet' },
	elsewhere: { fill: 'paper', name: 'quiet', rest: 'quiet' }
};

export interface Place {
	x: number;
	y: number;
	/** Where the table is: a stack leans away from it, and so does the back of a chair. */
	table: 'left' | 'right' | 'above';
	focus: ReadonlySet<string> | undefined;
}

function wordsOf(card: Card, x: number, y: number): Text[] {
	const { person, form, beside } = card;
	const look = looks[person.part];
	const name = textBlock(card.name, x, y, { ...nameFont(form), tone: look.name });
	const last = name.at(-1);
	const base = last?.y ?? y;
	let end = x + (last?.width ?? 0);
	const dagger: Text[] = [];
	if (person.disputed) {
		const tone = look.fill === 'party' ? 'paper' : 'mark';
		dagger.push(textAt(DAGGER, end, base - form.type * 0.25, { ...restFont(form), tone }));
		end += dagger[0]?.width ?? 0;
	}
	const type = { ...restFont(form), tone: look.rest };
	const rest = beside
		? card.rest.map((line) => textAt(line, end + besideGap(form), base, type))
		: textBlock(card.rest, x, y + heightOfLines(card.name, form.name), type);
	return [...name, ...dagger, ...rest];
}

/** The back of a chair, seen from above: a bar on the far side of the card. */
function chairBack({ person, width, height, form }: Card, { x, y, table }: Place): Shape[] {
	const [bar, inset] = [Math.round(form.type * 0.3), Math.round(height * 0.14)];
	if (table === 'above' || !['head', 'member', 'empty'].includes(person.part)) return [];
	const left = table === 'left' ? x + width + 2.5 : x - bar - 2.5;
	const back = { type: 'rect' as const, x: left, y: y + inset, width: bar, height: height - 2 * inset, rx: bar / 2 };
	const open = looks[person.part].dashed ?? person.unreported;
	return [open ? { ...back, stroke: 'party', strokeWidth: 1.5 } : { ...back, fill: 'party' }];
}

/** Where a card will stand in another step: its outline and the back of its chair; nothing of one who has no chair. */
export function ghostOf(card: Card, { x, y, table }: Pick<Place, 'x' | 'y' | 'table'>): Shape[] {
	if (card.person.part === 'away') return [];
	const { shapes } = markOf(card, { x, y, table, focus: undefined });
	return shapes.map((shape) => {
		const ghost: Shape = { ...shape, fill: 'paper', stroke: 'rule', strokeWidth: Math.max(1, card.form.type / 12) };
		delete ghost.dash;
		return ghost;
	});
}

export function markOf(card: Card, place: Place): Mark {
	const { person, width, height, words, behind, form } = card;
	const { x, y, table, focus } = place;
	const { fill: usual, dashed } = looks[person.part];
	/** Whose arrival no source reports is pale; a head stays solid. */
	const fill = person.unreported && usual === 'tint' ? 'paper' : usual;
	const outline = { type: 'rect' as const, width, height, rx: Math.round(form.type * 0.4), stroke: 'party' as const };
	const leans = table === 'right' ? -1 : 1;
	const stack = behind ? [behind, behind / 2] : [];
	return {
		id: person.id,
		key: person.key,
		party: person.party,
		label: person.label,
		x,
		y,
		width,
		height,
		shapes: [
			...stack.map((by): Shape => ({ ...outline, x: x + by * leans, y: y + by, fill, strokeWidth: 1.5 })),
			{ ...outline, x, y, fill, strokeWidth: 1.5, ...(dashed && { dash: '4 3' }) },
			...chairBack(card, place)
		],
		texts: wordsOf(card, x + padding(form).x, y + (height - words.height) / 2),
		focused: focus?.has(person.id) ?? false
	};
}
