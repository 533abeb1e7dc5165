/** The line standing, for where it is too narrow to lie: the steps below each other, under each who stands there. */
import { group, sum } from 'd3';
import type { Dataset } from '../../data/schema.ts';
import { measure, wrap } from '../../scene/measure.ts';
import type { Link, Mark } from '../../scene/scene.ts';
import { DAGGER, heightOfLines, textAt, textBlock } from '../../scene/text.ts';
import { discAt } from './cell.ts';
import { lineKeyOf } from './key.ts';
import { radiusOf } from './lane-mark.ts';
import { joined, rowOf, stacked, type Drawn, type Part } from './part.ts';
import { namesOf, type Stand } from './stands.ts';

interface Row {
	stand: Stand;
	/** The name of the party, and below it or beside it the date. */
	name: string[];
	beside: boolean;
	height: number;
}

const leftOf = (type: number) => 2 * radiusOf(type) + type * 0.5;

function rowFor(stand: Stand, party: string, width: number, type: number): Row | null {
	const bold = { size: type, weight: 600 as const };
	const room = width - leftOf(type);
	const name = wrap(party, room, bold);
	if (!name) return null;
	const date = measure(`${stand.when}${DAGGER}`, { size: type }) + type * 0.5;
	const beside = name.length === 1 && measure(party, bold) + date <= room;
	const lines = name.length + (beside ? 0 : 1);
	return { stand, name, beside, height: Math.max(rowOf(type), heightOfLines(Array(lines).fill(''), type)) };
}

function markOf({ stand, name, beside, height }: Row, y: number, width: number, type: number): Mark {
	const { party, when, disputed } = stand;
	const left = leftOf(type);
	const lines = name.length + (beside ? 0 : 1);
	const top = y + (height - heightOfLines(Array(lines).fill(''), type)) / 2;
	const named = textBlock(name, left, top, { size: type, weight: 600, tone: 'party', party });
	const last = named.at(-1);
	const x = beside ? left + (last?.width ?? 0) + type * 0.5 : left;
	const date = textAt(when, x, (last?.y ?? y) + (beside ? 0 : type * 1.25), { size: type, tone: 'quiet' });
	const dagger = disputed ? [textAt(DAGGER, x + date.width, date.y, { size: type, tone: 'mark' })] : [];
	const r = radiusOf(type);
	return {
		...namesOf(stand),
		x: 0,
		y,
		width,
		height,
		shapes: [discAt(r, y + height / 2, r, stand.own)],
		texts: [...named, date, ...dagger]
	};
}

/** At the right, from one mark to the other, with its head on the later one. */
function moveOf(from: Mark, to: Mark, type: number): Link {
	const [a, b] = [from.y + from.height / 2, to.y + to.height / 2];
	const [edge, out, tip] = [from.x + from.width - type, from.x + from.width - 1, type * 0.35];
	const path = `M${edge} ${a}H${out}V${b}H${edge}M${edge + tip} ${b - tip}L${edge} ${b}L${edge + tip} ${b + tip}`;
	return { from: from.id, to: to.id, path, party: to.party, dashed: false };
}

/**
 * @param apart between marks at one step
 * @returns null where some words do not fit
 */
export function standingOf(d: Dataset, stands: Stand[], width: number, type: number, apart = 0): Part | null {
	const steps = d.issues.find(({ id }) => id === d.info.sequence)?.scale ?? [];
	const names = new Map(d.info.parties.map(({ id, name }) => [id, name]));
	const at = group(stands, ({ step }) => step);
	const made = steps.map(({ id, label }, i) => {
		const end = i === 0 || i === steps.length - 1;
		const font = { size: type, ...(end && { weight: 600 as const }) };
		const rows = (at.get(id) ?? []).map((stand) => rowFor(stand, names.get(stand.party) ?? '', width - type, type));
		return { font, head: wrap(label, width, font), rows };
	});
	const key = lineKeyOf(stands, width, type);
	if (!key || made.some(({ head, rows }) => !head || rows.some((row) => !row))) return null;
	const blocks = made.map(({ font, head, rows }) => {
		const lines = head ?? [];
		const kept = rows.filter((row) => row !== null);
		return {
			font,
			lines,
			rows: kept,
			height:
				heightOfLines(lines, type) +
				sum(kept, ({ height }) => height) +
				apart * Math.max(0, kept.length - 1) +
				type * 0.5
		};
	});
	const height = sum(blocks, (block) => block.height) + key.height;
	return {
		height,
		rows: blocks.length,
		draw: (top, air) => {
			const tops = stacked(
				blocks.map((block) => block.height + air),
				top
			);
			const parts = blocks.map(({ font, lines, rows }, i): Drawn => {
				const y = (tops[i] ?? 0) + type * 0.25;
				/** The ring around a mark does not touch the words over it where there is room for that. */
				const from = y + heightOfLines(lines, type) + Math.min(air, 4);
				const ys = stacked(
					rows.map((row) => row.height + apart),
					from
				);
				const rule = {
					type: 'line' as const,
					x1: 0,
					y1: y - type * 0.2,
					x2: width,
					y2: y - type * 0.2,
					stroke: 'rule' as const
				};
				return joined([
					{ shapes: i ? [rule] : [], texts: textBlock(lines, 0, y, font) },
					{ marks: rows.flatMap((row, k) => (row.stand.ghost ? [] : [markOf(row, ys[k] ?? 0, width, type)])) }
				]);
			});
			const drawn = joined([...parts, key.draw(top + height - key.height + air * blocks.length)]);
			const marks = new Map(drawn.marks.map((mark) => [mark.id, mark]));
			const links = stands.flatMap(({ id, movedFrom = '' }) => {
				const [from, to] = [marks.get(movedFrom), marks.get(id)];
				return from && to ? [moveOf(from, to, type)] : [];
			});
			return { ...drawn, links };
		}
	};
}
