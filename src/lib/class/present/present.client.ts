/** The slides on the projector: keys, buttons, touch and the window with the notes lead through what the page holds. */
import { fragmentOf, go, stateOf, type State, type Wish } from './deck.ts';
import { evidence } from './evidence.client.ts';
import { commandOf, type Command } from './keys.ts';
import { notes } from './notes.client.ts';
import { swipes } from './swipe.client.ts';
import { clockOfBoth, isHello, isWish, type Clock, type Here } from './talk.ts';

/** How far the address goes: a frame or a file may refuse to have it changed, and then all but the address works. */
function write(fragment: string) {
	try {
		history.replaceState(null, '', fragment);
	} catch {
		// Nothing is lost but the address.
	}
}

/** Whether this window opened the other one; true from a file too, where neither has an origin. */
function isOurs(source: unknown): source is Window {
	try {
		return (source as Window | null)?.opener === window;
	} catch {
		return false;
	}
}

/** Starts the deck that stands in `root`: the slides, or with `?notes` in the address the notes to them. */
export function present(root: HTMLElement) {
	const slides = [...root.querySelectorAll<HTMLElement>('[data-slide]')];
	const ids = slides.map(({ id }) => id);
	if (new URLSearchParams(location.search).has('notes')) return notes(root, ids);
	const overlay = evidence(root);
	const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)!;
	const keyList = root.querySelector<HTMLDialogElement>('dialog[data-key-list]')!;
	const letters = keyList.querySelector<HTMLInputElement>('input')!;
	let state: State = stateOf(ids, location.hash);
	let clock: Clock = { began: Date.now(), set: 0 };
	/** Windows with notes, as far as they have called. */
	const seconds = new Set<Window>();

	const here = (): Here => ({
		present: 'here',
		deck: root.dataset.deck ?? '',
		fragment: fragmentOf(ids, state),
		blank: state.blank,
		clock,
		notes: seconds.size
	});

	function tellNotes() {
		for (const one of seconds) if (one.closed) seconds.delete(one);
		for (const one of seconds) one.postMessage(here(), '*');
	}

	function show(focus: boolean) {
		const slide = slides[state.at];
		for (const one of slides) one.toggleAttribute('data-current', one === slide);
		root.toggleAttribute('data-words', state.words);
		part('count').textContent = `${state.at + 1} / ${ids.length}`;
		part('blank').hidden = !state.blank;
		const told = root.querySelector<HTMLButtonElement>('[data-do="words"]')!;
		told.hidden = !slide?.classList.contains('kind-step');
		told.setAttribute('aria-pressed', String(state.words));
		scrollTo(0, 0);
		if (focus) slide?.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
		tellNotes();
	}

	function wish(wanted: Wish, focus = true) {
		const next = go(ids, state, wanted);
		if (next === state) return;
		const moved = next.at !== state.at;
		state = next;
		write(fragmentOf(ids, state));
		show(moved && focus);
	}

	function openNotes() {
		const address = part('blocked').querySelector('a')!.href;
		// One name for all decks: the window follows the slides to another deck.
		const opened = open(address, 'notes', 'popup,width=760,height=800');
		part('blocked').hidden = Boolean(opened);
	}

	function full() {
		if (document.fullscreenElement) void document.exitFullscreen();
		// A browser that refuses says so itself.
		else document.documentElement.requestFullscreen?.().catch(() => undefined);
	}

	/** In a window too small for a slide the keys lead through the slide first. */
	function within(command: Command): boolean {
		const below = document.documentElement.scrollHeight - innerHeight - scrollY;
		const room = command === 'next' ? below : command === 'back' ? scrollY : 0;
		if (state.blank || room < 2) return false;
		scrollBy(0, (command === 'next' ? 1 : -1) * innerHeight * 0.8);
		return true;
	}

	function obey(command: Command) {
		if (command === 'full') full();
		else if (command === 'notes') openNotes();
		else if (command === 'keys') keyList.showModal();
		else wish(command);
	}

	addEventListener('keydown', (event) => {
		if (overlay.open()) return;
		const held = event.ctrlKey || event.altKey || event.metaKey;
		if (state.blank && !held && event.key.length > 0 && !/^(Shift|Control|Alt|Meta|F\d+)$/.test(event.key)) {
			event.preventDefault();
			return wish('blank');
		}
		const onControl = event.target instanceof Element && Boolean(event.target.closest('a, button, input'));
		const { key, ctrlKey, altKey, metaKey } = event;
		const command = commandOf({ key, ctrlKey, altKey, metaKey, onControl, useLetters: letters.checked });
		if (!command) return;
		event.preventDefault();
		if (!within(command)) obey(command);
	});
	for (const button of root.querySelectorAll<HTMLElement>('[data-bar] [data-do]'))
		button.addEventListener('click', () => {
			const command = button.dataset.do;
			if (command === 'full' || command === 'notes' || command === 'keys') obey(command);
			// The button keeps the focus, so that it can be pressed again.
			else if (isWish(command)) wish(command, false);
		});
	part('blank').addEventListener('click', () => wish('blank'));
	// Whoever comes back by the browser's own button shall not leave again with the Enter of a clicker.
	addEventListener('pageshow', () => {
		if (document.activeElement?.matches('[data-out]')) (document.activeElement as HTMLElement).blur();
	});
	swipes(root, (to) => !overlay.open() && wish(to));
	addEventListener('hashchange', () => {
		state = stateOf(ids, location.hash);
		show(true);
	});
	addEventListener('message', ({ source, data }) => {
		if (!isOurs(source) || !isHello(data)) return;
		seconds.add(source);
		clock = clockOfBoth(clock, data.clock);
		if (isWish(data.wish)) wish(data.wish, false);
		tellNotes();
	});
	root.dataset.view = 'slides';
	show(false);
}
