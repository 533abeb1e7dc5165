/** The second window: notes of the slide that the class sees, what comes next, a clock. It can lead the slides. */
import { go, stateOf, type State } from './deck.ts';
import { commandOf } from './keys.ts';
import { clockOf, clockOfBoth, isHere, isWish, notesTo, tieOf, type Clock, type Hello } from './talk.ts';

/** Shows the notes of a deck in this window, led by its opener where it has one. */
export function notes(root: HTMLElement, ids: readonly string[]) {
	const view = root.querySelector<HTMLElement>('[data-notes-view]')!;
	const slot = (name: string) => view.querySelector<HTMLElement>(`[data-${name}]`)!;
	const slides = window.opener as Window | null;
	let unanswered = 0;
	const tie = () => tieOf(slides, unanswered);
	let state: State = stateOf(ids, location.hash);
	let clock: Clock = { began: Date.now(), set: 0 };
	let others = 0;
	/** When the class came to each activity. */
	const came = new Map<string, number>();

	const slideOf = (id: string | undefined) => (id ? document.getElementById(id) : null);
	const titleOf = (id: string | undefined) => slideOf(id)?.querySelector('.title')?.textContent ?? '';
	const notesOf = (id: string | undefined) => {
		const own = slideOf(id)?.querySelector('[data-notes]');
		return own ? [...own.cloneNode(true).childNodes] : [];
	};

	function show() {
		const id = ids[state.at];
		const activity = slideOf(id)?.dataset.activity ?? '';
		const part = view.querySelector<HTMLTemplateElement>(`template[data-part="${CSS.escape(activity)}"]`);
		if (activity && !came.has(activity)) came.set(activity, Date.now());
		slot('count').textContent = `${state.at + 1} / ${ids.length}`;
		slot('title').textContent = titleOf(id);
		slot('own').replaceChildren(...notesOf(id));
		slot('of-part').replaceChildren(...(part ? [document.importNode(part.content, true)] : []));
		slot('next-title').textContent = titleOf(ids[state.at + 1]) || (slot('next-title').dataset.last ?? '');
		slot('blanked').hidden = !state.blank;
		tick();
	}

	function tick() {
		const id = ids[state.at];
		const since = came.get(slideOf(id)?.dataset.activity ?? '');
		slot('clock').textContent = clockOf(Date.now() - clock.began);
		slot('spent').textContent = since ? clockOf(Date.now() - since) : '';
		for (const told of view.querySelectorAll<HTMLElement>('[data-tie]')) told.hidden = told.dataset.tie !== tie();
		slot('others').hidden = tie() !== 'joined' || others < 1;
	}

	/** A clock that was set anew begins the time of every activity anew, too. */
	function setClock(next: Clock) {
		if (next.set !== clock.set) {
			came.clear();
			clock = next;
			show();
		} else clock = next;
	}

	/** Says that it is there, and what it wants; with nobody to say it to, it goes there itself. */
	function tell(wish?: Hello['wish']) {
		// Gone slides may come back: they are called all the same.
		unanswered++;
		const leads = tie() === 'joined';
		slides?.postMessage({ present: 'hello', clock, ...(leads && wish ? { wish } : {}) } satisfies Hello, '*');
		if (leads || !wish) return;
		state = go(ids, state, wish);
		show();
	}

	addEventListener('message', ({ source, data }) => {
		if (!slides || source !== slides || !isHere(data)) return;
		const own = root.dataset.deck ?? '';
		if (data.deck !== own) {
			const address = notesTo(location.pathname, own, String(data.deck));
			if (address) location.replace(address + data.fragment);
			return;
		}
		unanswered = 0;
		others = data.notes - 1;
		setClock(clockOfBoth(clock, data.clock));
		tick();
		const next = { ...stateOf(ids, data.fragment), blank: data.blank };
		if (next.at === state.at && next.blank === state.blank) return;
		state = next;
		show();
	});
	addEventListener('keydown', (event) => {
		const onControl = event.target instanceof Element && Boolean(event.target.closest('a, button'));
		const { key, ctrlKey, altKey, metaKey } = event;
		const wish = commandOf({ key, ctrlKey, altKey, metaKey, onControl, useLetters: true });
		// The notes are longer than their window: arrows and Home scroll it.
		if (!isWish(wish) || /^(Arrow(Up|Down)|Home|End)$/.test(key)) return;
		event.preventDefault();
		tell(wish);
	});
	for (const button of view.querySelectorAll<HTMLElement>('[data-do]'))
		button.addEventListener('click', () => {
			const wish = button.dataset.do;
			if (isWish(wish)) return tell(wish);
			setClock({ began: Date.now(), set: Date.now() });
			tell();
		});
	root.dataset.view = 'notes';
	view.hidden = false;
	show();
	tell();
	setInterval(() => {
		tick();
		tell();
	}, 1000);
}
