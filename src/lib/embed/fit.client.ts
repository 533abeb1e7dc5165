/**
 * Makes the frame fit: says the height of its content to the host when it has changed, in every language that the host
 * may speak. Driven by events; nothing is polled, and nothing here depends on the height of the frame, so that a host
 * that obeys cannot set off another change.
 */
import {
	asksForHeight,
	CAP,
	hear,
	heardInAddress,
	heightMessages,
	watchMessages,
	type Heard,
	type Size
} from './hosts.ts';
import { scrollMessages } from './scroll.ts';

export interface Fit {
	/** Asks the host to tell where the frame stands, now and whenever another host script shows itself. */
	watch(): void;
	/** Hears every message of the host. */
	on(listener: (data: unknown) => void): void;
	/** Whether there is a host at all. */
	framed: boolean;
	/** The height that was last said; 0 before the first. */
	said(): number;
	/** Says the last height and no other, because what is shown now has that of the frame. */
	hold(on: boolean): void;
	/** Asks the host, after what the reader has pressed, to scroll until a place of the frame, in pixels from its top, is at the top of the window. */
	scrollTo(top: number): void;
}

/** Whether the reader has just pressed something here; older browsers do not tell. */
const pressed = () => (navigator.userActivation as UserActivation | undefined)?.isActive !== false;

/** Starts to fit the document of a frame; outside of a frame nothing is said. */
export function fit(id: string): Fit {
	const root = document.documentElement;
	const { parent } = window;
	let heard: Heard = heardInAddress(location.search, location.hash);
	let said = 0;
	/** A host that counts its frames' first answers has not had one. */
	let owesFirst = false;
	let watching = false;
	let held = false;
	const listeners: ((data: unknown) => void)[] = [];

	const say = (messages: unknown[]) => {
		if (parent !== window) for (const message of messages) parent.postMessage(message, '*');
	};
	const size = (): Size => ({
		width: Math.round(root.clientWidth),
		height: held ? said : Math.min(Math.ceil(root.getBoundingClientRect().height), CAP.most),
		id
	});

	/** A frame that is not displayed has no size; it is measured when it is. */
	function tell(again = false) {
		const now = size();
		if (now.height < CAP.least || !now.width || (!again && now.height === said)) return;
		said = now.height;
		say(heightMessages(heard, now, owesFirst));
		owesFirst = false;
		try {
			(window as { requestResize?: () => void }).requestResize?.();
		} catch {
			// Not a frame that sizes itself: the messages do it.
		}
	}

	const observer = new ResizeObserver(() => tell());
	observer.observe(root);
	// An observer is not called in a frame that is far from the reader's window, where a browser saves the drawing.
	for (const ready of [document.fonts.ready, new Promise((loaded) => addEventListener('load', loaded))])
		void ready.then(() => tell());
	say([{ sentinel: 'amp', type: 'embed-ready' }]);

	addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
		if (source !== parent || parent === window) return;
		const before = heard;
		heard = hear(heard, data);
		const asks = asksForHeight(data);
		owesFirst ||= heard !== before;
		if (asks) tell(true);
		// A host that comes late has missed more than the height.
		if (watching && (asks || heard !== before)) say(watchMessages(heard, size()));
		for (const listener of listeners) listener(data);
	});

	return {
		framed: parent !== window,
		said: () => said,
		hold(on) {
			held = on && said > 0;
			if (!on) tell();
		},
		scrollTo(top) {
			if (pressed()) say(scrollMessages(heard, top));
		},
		watch() {
			watching = true;
			say(watchMessages(heard, size()));
		},
		on: (listener) => void listeners.push(listener)
	};
}
