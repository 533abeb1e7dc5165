/** The debrief of a game: the protocol of the class beside the record, and where the two part. */
import { live } from '../messages/class-live.ts';
import { element } from './asked.client.ts';
import type { GameEvent } from './negotiate.ts';
import { beside } from './parted.ts';
import type { Beside, Entry } from './parted.ts';
import type { Line } from './protocol.client.ts';

/** @returns shows the debrief of a game that is over, or hides it */
export function debriefOf(
	part: HTMLElement,
	root: ParentNode,
	activity: string,
	told: (event: GameEvent) => string
): (lines: Line[] | null) => void {
	const find = (name: string) => part.querySelector<HTMLElement>(`[data-${name}]`)!;
	const printed = [...root.querySelectorAll<HTMLElement>('[data-record]')].find(
		({ dataset }) => dataset.record === activity
	);
	const record = [...(printed?.querySelectorAll<HTMLElement>('[data-event]') ?? [])];
	const events = record.map(({ dataset }): Entry => ({
		event: JSON.parse(dataset.event!) as GameEvent,
		after: JSON.parse(dataset.after!) as number[]
	}));

	const yours = ({ event, reason }: Line) => {
		const cell = element('div', '', 'yours');
		cell.append(element('b', live.you), element('p', told(event)));
		if (reason) cell.append(element('p', reason, 'quiet'));
		return cell;
	};
	const theirs = (turn: Beside, entry: number) => {
		const cell = element('div', '', 'theirs');
		const says = element('p');
		says.append(...[...record[entry]!.childNodes].map((node) => node.cloneNode(true)));
		cell.append(element('b', live.record), says);
		// Where the class had no turn left, the heading of the row says so already.
		if (!turn.same && (turn.yours || turn.doneIn >= 0))
			cell.append(element('p', turn.doneIn < 0 ? live.neverDone : live.doneIn(turn.doneIn + 1), 'quiet'));
		return cell;
	};
	const markOf = ({ same, parted, yours, record }: Beside) => {
		if (same) return live.same;
		const how = !yours ? live.onlyRecord : !record ? live.onlyYou : live.differs;
		return parted ? `${live.parted}. ${how}` : how;
	};

	return (lines) => {
		part.hidden = !lines;
		if (!lines) return find('beside').replaceChildren();
		const played = lines.filter(({ event }) => event.type !== 'end');
		const end = lines.find(({ event }) => event.type === 'end')!;
		const turns = beside(
			played.map(({ event }) => event),
			events
		);
		const parted = turns.findIndex((turn) => turn.parted);
		find('parted').textContent = `${parted < 0 ? live.neverParted : live.partedIn(parted + 1)} ${live.openOrder}`;
		const rows = turns.map((turn, i) => {
			const row = element('li', '', turn.same ? 'same' : 'other');
			row.append(element('p', markOf(turn), 'mark'));
			if (played[i]) row.append(yours(played[i]));
			if (turn.entry !== undefined) row.append(theirs(turn, turn.entry));
			row.classList.toggle('parted', turn.parted);
			return row;
		});
		const last = element('li', '', 'last');
		const stops = element('div', '', 'theirs');
		stops.append(element('b', live.record), element('p', live.recordStops));
		last.append(element('p', live.end, 'mark'), yours(end), stops);
		find('beside').replaceChildren(...rows, last);
	};
}
