/**
 * The story in somebody else's page: learns what kind of frame it stands in, takes the rendering that works there, and
 * keeps its step when it changes to another.
 */
import { follow } from './follow.client.ts';
import type { View } from './follow.ts';
import { choose, isFlat, type Known } from './framed.ts';
import type { Mode } from './steps.ts';
import { restOf, story } from './story.client.ts';
import type { Motion, Telling } from './telling.ts';

/** What a host tells of the reader's window: where the frame stands in it, or how far to scroll a frame that it has pinned. */
export type Feed = { view: View; slow: boolean } | { scroll: number | 'end' };

export interface Host {
	/** Whether there is one at all. */
	framed: boolean;
	/** Height that was last said to it; 0 before. */
	said(): number;
	/** Stays with the height that was said, whatever is shown. */
	hold(on: boolean): void;
	/** Asks it to scroll until this place of the frame, in pixels from its top, is at the top of the window. */
	scrollTo(top: number): void;
	on(listener: (feed: Feed) => void): void;
}

/** Milliseconds that a host has to give the frame the height it asks for. */
const TRIAL = 1000;
/** Pixels by which a window's height changes at most without being another window: a phone's address bar. */
const BAR = 130;
/** A window taller than this is none: the host stands in a frame itself, and does not know more than we do. */
const TALLEST = 4000;

/** No reader's screen is taller: without an end, a frame that grows with its content would grow for ever. */
const MOST_SCREEN = 1600;

/** @param step id of the step that the address names, or empty */
export function framed(root: HTMLElement, motion: Motion, host: Host, step: string): void {
	const page = document.documentElement;
	const box = root.closest<HTMLElement>('[data-embed]')!;
	const sections = [...root.querySelectorAll<HTMLElement>('[data-story-step]')];
	const still = motion.still();
	const flow = follow(root);
	let known: Known = { framed: host.framed, still, feed: 'none', tall: false, waited: false, amid: false };
	if (step) known.wanted = 'steps';
	let now = choose(known);
	let view: View | undefined;
	let screen = 0;
	let trial = 0;
	/** The host has not yet scrolled to where the reader is to be: what it tells is no step of theirs. */
	let onTheWay = false;

	const flat = () => isFlat(now, still);
	const carries = () => now.frame === 'followed' && now.mode === 'scroll';
	const telling: Telling = story(
		root,
		{ ...motion, still: () => motion.still() || flat() },
		{
			step,
			mode: now.mode,
			scroller: () =>
				now.frame === 'boxed' ? box : now.frame === 'page' || now.frame === 'pinned' ? document : undefined,
			bring,
			ask
		}
	);

	/** Puts the rendering into effect. */
	function show() {
		page.dataset.frame = now.frame;
		root.classList.toggle('flat', flat());
		// Before the host is told a height, because that lays the page out.
		setScreen(true);
		telling.send({ type: 'mode', mode: now.mode });
		host.hold(now.frame === 'boxed' && known.feed !== 'pinned');
		lay();
	}

	function lay() {
		if (!carries()) flow.leave();
		telling.lay();
		flow.measure();
		follows();
	}

	/**
	 * What is taken for the height of the reader's screen: the frame's own, or the window's that the host tells of.
	 * @param anew whether it may be another one than before, and not the same with or without an address bar
	 */
	function setScreen(anew = now.frame === 'boxed') {
		// Nothing is as tall as a screen there, and every element would be styled anew for it.
		if (flat() && now.frame !== 'boxed') return;
		const height = Math.min(now.frame === 'followed' ? view!.height : innerHeight, MOST_SCREEN);
		if (!anew && Math.abs(height - screen) < BAR) return;
		screen = height;
		page.style.setProperty('--screen', `${height}px`);
	}

	function learn(more: Partial<Known>) {
		known = { ...known, ...more };
		const next = choose(known);
		if (next.frame === now.frame && next.mode === now.mode) return;
		now = next;
		show();
	}

	/** The step where the host has scrolled to, and what stays in sight with it. */
	function follows() {
		if (!view || onTheWay || now.mode === 'steps' || (now.frame !== 'followed' && now.frame !== 'marked')) return;
		telling.send({ type: 'reach', id: sections[flow.index(view, flat())]!.dataset.storyStep! });
		if (carries()) flow.carry(view, telling.state().index);
	}

	/** Brings the active step to where it is read; in steps it is there already, if only the box is scrolled back. */
	function bring() {
		const { index } = telling.state();
		if (now.mode === 'steps' && now.frame !== 'boxed') return;
		if (now.frame === 'boxed' || now.frame === 'page') return scrollBox(index);
		if (now.frame === 'pinned') return;
		if (view && carries()) flow.carry(view, index);
		host.scrollTo(-flow.topFor(index, flat()));
		if (known.feed === 'none') sections[index]!.scrollIntoView();
	}

	function scrollBox(index: number) {
		const say = sections[index]!.querySelector<HTMLElement>('.say')!;
		if (now.frame === 'page') return say.scrollIntoView(now.mode === 'scroll' ? {} : { block: 'nearest' });
		const [top, own] = [box.getBoundingClientRect().top, say.getBoundingClientRect().top];
		const bar = root.querySelector('.story-bar')!.getBoundingClientRect();
		// The bar stays where it is under the reader's finger, at the top of the box or below the title.
		if (now.mode === 'steps' && bar.top > top + 2 && own < top + screen / 2) return;
		box.scrollTop += own - top - restOf(say);
	}

	/** The reader has asked for the other mode; the step stays, and the host brings it back into sight. */
	function ask(mode: Mode) {
		onTheWay = true;
		learn({ wanted: mode, amid: false });
		if (now.frame === 'boxed' || now.frame === 'page') bring();
		// After the host has been told the new height, which is when this has been drawn.
		else requestAnimationFrame(() => requestAnimationFrame(mode === 'steps' ? () => host.scrollTo(flow.top()) : bring));
		requestAnimationFrame(() => requestAnimationFrame(() => (onTheWay = false)));
	}

	host.on((feed) => {
		if ('scroll' in feed) {
			learn({ feed: 'pinned' });
			if (now.frame === 'pinned') scrollTo(0, feed.scroll === 'end' ? page.scrollHeight : feed.scroll);
			return;
		}
		if (feed.view.height > TALLEST || known.feed === 'pinned') return;
		// A host that answers when asked, and then no more, knows nothing of the reader's scrolling.
		const once = feed.slow && known.feed === 'none' && (!view || view.top === feed.view.top);
		view = feed.view;
		if (once) return;
		const amid = now.frame !== 'followed' && now.mode === 'scroll' && flow.top() + view.top < 0;
		learn({ feed: feed.slow ? 'slow' : 'live', amid });
		if (now.frame === 'followed' && Math.abs(view.height - screen) >= BAR) {
			setScreen();
			lay();
		} else follows();
	});

	/** Links to a step lead there without a trace in the history, which is the host's. */
	root.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest<HTMLElement>('a[data-rail]');
		if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		// Where nobody can scroll the host's page to it, the step is shown by itself.
		if (now.frame === 'unrolled' && now.mode === 'scroll') learn({ wanted: 'steps' });
		telling.send({ type: 'go', id: link.dataset.rail! });
	});

	if (host.framed) {
		const judge = () => {
			if (innerHeight) learn({ waited: true, tall: known.tall || innerHeight >= host.said() - 2 });
		};
		addEventListener('resize', () => {
			if (host.said() && innerHeight >= host.said() - 2) learn({ tall: true });
			setScreen();
		});
		new ResizeObserver(() => {
			if (carries() || now.frame === 'marked') lay();
			if (known.tall && known.waited) return;
			clearTimeout(trial);
			if (host.said()) trial = window.setTimeout(judge, TRIAL);
		}).observe(page);
	} else addEventListener('resize', () => setScreen());
	show();
}
