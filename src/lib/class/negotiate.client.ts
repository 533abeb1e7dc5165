/** The table of the role-play on screen: what may be done is a button, what was done a line of the protocol. */
import { live } from '../messages/class-live.ts';
import type { Answers } from './attempt.ts';
import { debriefOf } from './debrief.client.ts';
import { beginGame, legal, negotiate } from './negotiate.ts';
import type { Game, GameEvent, GameReply, How } from './negotiate.ts';
import { protocolOf } from './protocol.client.ts';
import { textOf } from './asked.client.ts';
import { untilEnd } from './until-end.client.ts';

/** An offer as it stands printed, with its buttons. */
interface Card {
	id: string;
	root: HTMLElement;
	by: string;
	to: string;
	text: string;
}

const cardOf = (root: HTMLElement): Card => ({
	id: root.dataset.offer!,
	root,
	by: root.dataset.by!,
	to: root.dataset.to!,
	text: textOf(root.querySelector('[data-text]'))
});

const gameIn = (cards: Card[], ends: HTMLElement[]): Game => ({
	offers: cards.map(({ id, root }) => ({
		id,
		after: root.dataset.after!.split(' ').filter(Boolean),
		counters: root.dataset.counters !== undefined
	})),
	ends: ends.map(({ dataset }) => dataset.end as How)
});

export function negotiating(place: HTMLElement, _answers: Answers, root: ParentNode) {
	const find = (name: string) => place.querySelector<HTMLElement>(`[data-${name}]`)!;
	const cards = [...place.querySelectorAll<HTMLElement>('[data-offer]')].map(cardOf);
	const ends = [...place.querySelectorAll<HTMLElement>('[data-end]')];
	const buttons = [...place.querySelectorAll<HTMLElement>('[data-put], [data-reply], [data-end]')];
	const game = gameIn(cards, ends);
	const status = find('said');
	const cardFor = (id: string) => cards.find((card) => card.id === id)!;
	const showEnd = untilEnd(root, place.dataset.activity!);

	/** A turn in one sentence. */
	const told = (event: GameEvent): string => {
		if (event.type === 'end') return textOf(ends.find(({ dataset }) => dataset.end === event.how)!);
		const { by, to, text } = cardFor(event.offer);
		return event.type === 'put' ? live.putOn(by, text) : live.answered(to, text, live.reply[event.reply]);
	};
	const protocol = protocolOf(find('protocol'), told);
	const debrief = debriefOf(find('debrief'), root, place.dataset.activity!, told);

	/** What a button does. */
	function eventOf({ dataset, parentElement }: HTMLElement): GameEvent {
		if (dataset.end) return { type: 'end', how: dataset.end as How };
		const offer = parentElement!.closest<HTMLElement>('[data-offer]')!.dataset.offer!;
		return dataset.reply ? { type: 'answer', offer, reply: dataset.reply as GameReply } : { type: 'put', offer };
	}

	const stateNow = () => protocol.turns().reduce((table, event) => negotiate(game, table, event), beginGame(game));

	function draw() {
		const table = stateNow();
		const may = new Set(legal(game, table).map((event) => JSON.stringify(event)));
		const order = Object.keys(table.offers);
		// Offers lie in the order in which they came; the others wait in the order of the dataset.
		arrange(find('table'), order.map(cardFor));
		arrange(
			find('hand'),
			cards.filter(({ id }) => !order.includes(id))
		);
		for (const { id, root: card, to } of cards) {
			const standing = table.offers[id];
			card.querySelector('[data-standing]')!.textContent = !standing
				? ''
				: standing === 'waiting'
					? live.open(to)
					: live.standing(to, standing === 'counter' ? live.countered : live.reply[standing]);
			card.dataset.now = standing ?? 'hand';
		}
		for (const button of buttons) button.hidden = !may.has(JSON.stringify(eventOf(button)));
		for (const group of place.querySelectorAll<HTMLElement>('[data-answers], [data-putting], [data-ends]'))
			group.hidden = !group.querySelector('button:not([hidden])');
		find('more').hidden = !find('hand').children.length;
		find('undo').setAttribute('aria-disabled', String(!protocol.turns().length));
		place.toggleAttribute('data-over', table.end !== null);
		showEnd(table.end !== null);
		debrief(table.end === null ? null : protocol.lines());
	}

	/** Where the focus goes when its own button is gone: to what has just been put down, or to the debrief. */
	function follow(event: GameEvent) {
		if (event.type === 'put') cardFor(event.offer).root.querySelector<HTMLElement>('.offered')!.focus();
		if (event.type === 'end') find('debrief-head').focus();
	}

	for (const button of buttons)
		button.addEventListener('click', ({ detail }) => {
			// The second click of a double one is no second turn.
			if (detail > 1) return;
			const event = eventOf(button);
			const before = stateNow();
			if (!legal(game, before).some((one) => JSON.stringify(one) === JSON.stringify(event))) return;
			protocol.add(event);
			draw();
			follow(event);
			status.textContent = live.turn(protocol.turns().length, told(event));
		});
	find('undo').addEventListener('click', () => {
		if (!protocol.undo()) return;
		draw();
		status.textContent = live.undone;
	});
	find('again').addEventListener('click', () => {
		while (protocol.undo());
		draw();
		find('head').focus();
		status.textContent = live.gameBegun;
	});
	draw();
}

/** Puts cards into a list in this order; what stands right is not touched, so that it keeps the focus. */
function arrange(list: HTMLElement, wanted: Card[]) {
	wanted.forEach(({ root }, i) => {
		const at = list.children[i] ?? null;
		if (at !== root) list.insertBefore(root, at);
	});
}
