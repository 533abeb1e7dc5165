/**
 * Steps the printed story: by scrolling, where an observer says which steps have passed the reading line, or one by
 * one. Nothing is measured while the reader scrolls: places of marks are taken once, and again for a window of another size.
 */
import { begin, fragmentOf, reached, reduce, type Event, type Mode, type State, type Story } from './steps.ts';
import { fold, whenFound } from './fold.client.ts';
import { outline } from './outline.client.ts';
import { carryMarks, pictureOf, takePlaces } from './pictures.client.ts';
import type { Frame, Motion, Telling } from './telling.ts';

/** Share of the window's height, from the top, at which a step counts as reached. */
const LINE = 0.62;
/** Pixels below the place where a step comes to rest: no line is higher than that. */
const BELOW_REST = 40;

/** From the top of the window to the line at which a step counts as reached; `rest` is where its words come to rest. */
export const lineIn = (height: number, rest: number) => Math.round(Math.max(height * LINE, rest + BELOW_REST));
export const BELOW_BAR = 100;
const SETTLED = 150;
/** Steps that follow each other within so many ms are flown over: nothing travels, the picture is simply there. */
const HURRY = 300;
/** Pixels by which a window's height changes at most without being another window: a phone's address bar. */
const BAR = 130;

/** How far below the upper edge of the window the words of a step come to rest, in pixels. */
export const restOf = (say: HTMLElement) => parseFloat(getComputedStyle(say).scrollMarginTop) || 0;

/** The address asks for another mode than the first paint has shown: the page changes while it cannot be seen sliding. */
function turnUnseen() {
	const page = document.documentElement;
	page.toggleAttribute('data-turning', true);
	requestAnimationFrame(() => requestAnimationFrame(() => page.removeAttribute('data-turning')));
}

/** Starts the story. */
export function story(root: HTMLElement, motion: Motion, frame?: Frame): Telling {
	const ending = new AbortController();
	const on = { signal: ending.signal };
	const sections = [...root.querySelectorAll<HTMLElement>('[data-story-step]')];
	const told: Story = { ids: sections.map((section) => section.dataset.storyStep!) };
	const says = sections.map((section) => section.querySelector<HTMLElement>('.say')!);
	const pictures = sections.map((section) => pictureOf(section.querySelector('figure')!));
	const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
	const [date, chapter, count] = ['date', 'chapter', 'count'].map((name) => find(`[data-now-${name}]`));
	const progress = find<HTMLProgressElement>('[data-now-progress]');
	const status = find('[role="status"]');
	const modeSwitch = find<HTMLButtonElement>('[data-mode-switch]');
	const contents = outline(find<HTMLDetailsElement>('.story-bar details'), ending.signal);
	const fragment = () => location.hash.slice(1);
	/** The step that an address names, by its own id or by that of one of its citations. */
	const stepOf = (id: string) =>
		document.getElementById(id)?.closest<HTMLElement>('[data-story-step]')?.dataset.storyStep ?? '';

	const usual: Mode = motion.still() ? 'steps' : 'scroll';
	const linked = new URLSearchParams(location.search).get('mode');
	const asked = linked === 'steps' || linked === 'scroll' ? linked : usual;
	let state: State = begin(told, frame?.step ?? stepOf(fragment()), frame?.mode ?? asked);
	let timer = 0;
	let turned = -Infinity;

	function carry(from: number, to: number) {
		const [now, before] = [performance.now(), turned];
		turned = now;
		if (!motion.still() && from !== to && now - before >= HURRY) carryMarks(pictures[from]!, pictures[to]!, motion);
	}

	function print(before: State) {
		const section = sections[state.index]!;
		if (before.mode !== state.mode || !root.dataset.mode) root.dataset.mode = state.mode;
		root.toggleAttribute('data-begun', state.index > 0);
		sections.forEach((other, i) => {
			other.toggleAttribute('data-active', i === state.index);
			fold(other, state.mode === 'steps' && i !== state.index);
		});
		date!.textContent = section.dataset.date!;
		chapter!.textContent = section.dataset.chapter!;
		count!.textContent = count!.textContent!.replace(/^\d+/, String(state.index + 1));
		progress.value = state.index + 1;
		contents.mark(told.ids[state.index]!);
		for (const [turn, end] of [
			['previous', 0],
			['next', sections.length - 1]
		] as const) {
			find(`[data-turn="${turn}"]`).setAttribute('aria-disabled', String(state.index === end));
		}
		modeSwitch.setAttribute('aria-pressed', String(state.mode === 'steps'));
		carry(before.index, state.index);
		clearTimeout(timer);
		timer = window.setTimeout(settle, SETTLED);
	}

	/** The query with the mode in it, where it is not the usual one: a reload goes on as it was. */
	function search() {
		const query = new URLSearchParams(location.search);
		const wanted = state.mode === usual ? null : state.mode;
		if (query.get('mode') === wanted) return location.search;
		if (wanted) query.set('mode', wanted);
		else query.delete('mode');
		return String(query) && `?${query}`;
	}

	/** Lets the address follow quietly; somebody else's fragment, and an open panel's, stay as they are. */
	function settle() {
		if (frame) return;
		const now = fragment();
		if (now && !told.ids.includes(now)) return;
		const wanted = fragmentOf(told, state);
		if (wanted === location.hash && search() === location.search) return;
		try {
			history.replaceState(history.state, '', location.pathname + search() + wanted);
		} catch {
			// A sandboxed frame may refuse; the story goes on without.
		}
	}

	function send(event: Event) {
		const before = state;
		state = reduce(told, state, event);
		if (state === before) return;
		print(before);
		if (state.cause !== 'step') return;
		const say = says[state.index]!;
		if (frame) frame.bring(say);
		else say.scrollIntoView(state.mode === 'scroll' ? {} : { block: 'nearest' });
		const heading = sections[state.index]!.querySelector<HTMLElement>('[data-title]')!;
		heading.focus({ preventScroll: true });
		status.textContent = `${heading.textContent}, ${count!.textContent}`;
	}

	const passed = sections.map(() => false);
	let reading: IntersectionObserver | undefined;

	/**
	 * Draws the reading line and watches which steps have passed it. It stays where it is while a phone's address bar comes
	 * and goes; a window that becomes another one gets a new line.
	 */
	function drawLine() {
		reading?.disconnect();
		const scroller = frame ? frame.scroller() : null;
		if (scroller === undefined) return;
		// Where nothing is pinned, just below where a step comes to rest: a short one is not passed there yet.
		const line = motion.still() ? BELOW_BAR : lineIn(innerHeight, restOf(says.at(-1)!));
		const ends = sections.map((section, i) => (motion.still() ? section : says[i]!));
		reading = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) passed[ends.indexOf(target as HTMLElement)] = !isIntersecting;
				if (state.mode === 'scroll') send({ type: 'reach', id: told.ids[reached(passed)]! });
			},
			// From the line down to far below the window: a step intersects until its last row has passed the line.
			{ root: scroller, rootMargin: `-${line}px 0px 1000000px 0px` }
		);
		for (const end of ends) reading.observe(end);
	}

	let [width, height] = [0, 0];
	const sizes = new ResizeObserver(([entry]) => {
		if (!entry || (entry.contentRect.width === width && Math.abs(innerHeight - height) < BAR)) return;
		[width, height] = [entry.contentRect.width, innerHeight];
		takePlaces(pictures);
		drawLine();
	});
	sizes.observe(root);

	for (const button of root.querySelectorAll<HTMLElement>('[data-turn]')) {
		button.addEventListener('click', () => send({ type: button.dataset.turn as 'next' | 'previous' }), on);
	}
	modeSwitch.addEventListener(
		'click',
		() => {
			const mode = state.mode === 'steps' ? 'scroll' : 'steps';
			contents.close();
			if (frame) return frame.ask(mode);
			send({ type: 'mode', mode });
			says[state.index]!.scrollIntoView();
			takePlaces(pictures);
		},
		on
	);
	root.addEventListener(
		'keydown',
		(event) => {
			if (state.mode !== 'steps' || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
			const turn = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'previous', PageUp: 'previous' }[event.key];
			if (!turn || (event.target instanceof Element && event.target.closest('.thread'))) return;
			event.preventDefault();
			send({ type: turn as 'next' | 'previous' });
		},
		on
	);
	whenFound(root, (id) => send({ type: 'go', id }), on);
	addEventListener(
		'hashchange',
		(event) => {
			if (frame) return;
			const before = new URL(event.oldURL).hash.slice(1);
			const cite = told.ids.includes(before) ? null : document.getElementById(before);
			// Back from evidence to a step in the address, the browser has taken the focus off the citation.
			if (document.activeElement === document.body && root.contains(cite)) cite!.focus({ preventScroll: true });
			if (state.mode !== 'steps') return;
			// Back from evidence, whose id stood in the address: the step stays, and the address follows it again.
			if (before && !told.ids.includes(before)) return settle();
			const id = fragment() ? stepOf(fragment()) : told.ids[0]!;
			// Back from the evidence of a step is no step: the focus stays where the panel has put it.
			if (id !== told.ids[state.index]) send({ type: 'go', id });
		},
		on
	);

	if (!frame && state.mode !== usual) turnUnseen();
	print(state);
	const end = () => {
		ending.abort();
		reading?.disconnect();
		sizes.disconnect();
		clearTimeout(timer);
		for (const section of sections) fold(section, false);
		delete root.dataset.mode;
		delete root.dataset.begun;
	};
	return { send, state: () => state, lay: () => (takePlaces(pictures), drawLine()), end };
}
