/** The line: the steps of the scale from left to right, a lane for each party, a mark where it stands. */
import { group, sum } from 'd3';
import type { Dataset, Issue } from '../../data/schema.ts';
import { measure, wrap } from '../../scene/measure.ts';
import type { Font } from '../../scene/scene.ts';
import { heightOfLines, textBlock } from '../../scene/text.ts';
import { radiusOf, type LineForm } from './lane-mark.ts';
import { drawLane, GAP, hasRoom, heightOfLane, slotsAt, widthOf, type Lane } from './lane.ts';
import { lineKeyOf } from './key.ts';
import { joined, stacked, type Part } from './part.ts';
import type { Stand } from './stands.ts';

/** The two ends of the scale are what the line is about. */
const fontOf = (i: number, steps: number, size: number): Font => ({
	size,
	...((i === 0 || i === steps - 1) && { weight: 600 as const })
});

type Step = NonNullable<Issue['scale']>[number];

/** Of lines of the name of a step. */
const MOST_LINES = 4;

/** The least width in which a name takes no more lines than it may. */
function leastWidth(name: string, font: Font): number {
	let width = Math.max(...name.split(' ').map((word) => measure(word, font)));
	while ((wrap(name, width, font) ?? []).length > MOST_LINES) width += font.size / 2;
	return width + 0.01;
}

/** Equal widths; where one step needs more than its share, each gets what it needs and a share of the rest. */
function widthsOf(steps: Step[], stands: Stand[], room: number, form: LineForm): number[] | null {
	const at = group(stands, ({ step }) => step);
	const needs = steps.map(({ id, label }, i) => {
		return (
			Math.max(
				leastWidth(label, fontOf(i, steps.length, form.type)),
				...(at.get(id) ?? []).map((stand) => widthOf(stand, form))
			) +
			GAP * form.type
		);
	});
	const rest = (room + GAP * form.type - sum(needs)) / steps.length;
	const share = room / steps.length;
	if (rest < 0) return null;
	return needs.map((need) => (Math.max(...needs) <= share ? share : need + rest));
}

function lanesOf(
	d: Dataset,
	steps: Step[],
	stands: Stand[],
	lefts: number[],
	widths: number[],
	width: number,
	form: LineForm
): Lane[] | null {
	const at = group(
		stands,
		({ party }) => party,
		({ step }) => step
	);
	const lanes = d.info.parties
		.filter(({ id }) => at.has(id))
		.map((party) => {
			const name =
				form.dates === 'beside'
					? wrap(party.name, (lefts[0] ?? 0) - form.type, { size: form.type, weight: 600 })
					: [party.name];
			const slots = steps.map(({ id }, i) =>
				slotsAt(at.get(party.id)?.get(id) ?? [], lefts[i] ?? 0, widths[i] ?? 0, form)
			);
			if (!name || name.length > 2 || slots.some((made) => !made)) return null;
			const lane = { party, name, slots: slots.flatMap((made) => made ?? []) };
			return form.dates === 'rail' && !hasRoom(lane, width, form) ? null : lane;
		});
	return lanes.some((lane) => !lane) ? null : lanes.filter((lane) => lane !== null);
}

/** Room for the names of the parties, before the line: as wide as one line of them, or two. */
function gutterOf(names: string[], width: number, type: number): number {
	const bold = { size: type, weight: 600 as const };
	const one = Math.max(...names.map((name) => measure(name, bold)));
	const words = Math.max(...names.flatMap((name) => name.split(' ')).map((word) => measure(word, bold)));
	return (one <= width * 0.2 ? one : Math.max(words, width * 0.14)) + type + 0.01;
}

/** @returns null where some words do not fit in this form */
export function lineOf(d: Dataset, stands: Stand[], width: number, form: LineForm): Part | null {
	const { type, dates } = form;
	const steps = d.issues.find(({ id }) => id === d.info.sequence)?.scale ?? [];
	const there = new Set(stands.map(({ party }) => party));
	const names = d.info.parties.filter(({ id }) => there.has(id)).map(({ name }) => name);
	const left = dates === 'beside' ? gutterOf(names, width, type) : 0;
	const widths = widthsOf(steps, stands, width - left, form);
	if (!widths) return null;
	const lefts = stacked(widths, left);
	const lanes = lanesOf(d, steps, stands, lefts, widths, width, form);
	const heads = steps.map(({ label }, i) => wrap(label, (widths[i] ?? 0) - GAP * type, fontOf(i, steps.length, type)));
	if (!lanes || heads.some((lines) => !lines || lines.length > MOST_LINES)) return null;
	const low = lanes.map((lane) => heightOfLane(lane, width, form));
	const head = Math.max(...heads.map((lines) => heightOfLines(lines ?? [], type))) + type * 0.3;
	const at = lefts.map((x) => x + radiusOf(type));
	const corner = dates === 'beside' ? lineKeyOf(stands, left - type * 0.5, type) : null;
	const inCorner = corner !== null && corner.height <= head;
	const key = inCorner ? corner : lineKeyOf(stands, width, type);
	if (!key) return null;
	const under = inCorner ? 0 : key.height + type * 0.3;
	const height = head + sum(low) + under;
	return {
		height,
		rows: lanes.length,
		draw: (top, air) => {
			const [from, to] = [top + head, top + height - under + air * lanes.length];
			const high = low.map((one) => one + air);
			const rail = { from: at[0] ?? 0, to: at.at(-1) ?? 0, width };
			return joined([
				{ shapes: at.map((x) => ({ type: 'line', x1: x, y1: from, x2: x, y2: to, stroke: 'rule' })) },
				...heads.map((lines, i) => {
					const made = lines ?? [];
					const y = from - type * 0.3 - heightOfLines(made, type);
					return { texts: textBlock(made, lefts[i] ?? 0, y, fontOf(i, steps.length, type)) };
				}),
				key.draw(under ? to + type * 0.3 : from - type * 0.3 - key.height),
				...stacked(high, from).map((y, i) => drawLane(lanes[i]!, y, high[i]!, rail, form))
			]);
		}
	};
}
