/** The protocol of a game: a line for each turn, with room for a reason. The reasons stand in the page and nowhere else. */
import { live } from '../messages/class-live.ts';
import { element } from './asked.client.ts';
import type { GameEvent } from './negotiate.ts';

export interface Line {
	event: GameEvent;
	/** As typed; '' where none was given. */
	reason: string;
}

export interface Protocol {
	turns(): GameEvent[];
	lines(): Line[];
	add(event: GameEvent): void;
	/** Takes the last line back; false where there is none. */
	undo(): boolean;
}

export function protocolOf(list: HTMLElement, told: (event: GameEvent) => string): Protocol {
	const events: GameEvent[] = [];
	const reason = (i: number) => list.children[i]?.querySelector('input')?.value.trim() ?? '';
	return {
		turns: () => [...events],
		lines: () => events.map((event, i) => ({ event, reason: reason(i) })),
		add(event) {
			events.push(event);
			const [line, label, input] = [element('li', told(event)), element('label', live.why), element('input')];
			input.type = 'text';
			input.autocomplete = 'off';
			input.maxLength = 200;
			label.append(input);
			line.append(label);
			list.append(line);
		},
		undo() {
			list.lastElementChild?.remove();
			return events.pop() !== undefined;
		}
	};
}
