/** What a story that is being told needs of what is around it, and what it lets others do. */
import type { Event, Mode, State } from './steps.ts';

/** How a mark gets from where it stood in the last picture, x and y pixels away, to its place; or fades in. */
export interface Motion {
	travel(node: HTMLElement | SVGElement, x: number, y: number, fadesIn: boolean): void;
	grow(line: SVGElement): void;
	still(): boolean;
}

/** A frame in somebody else's page, where address and history belong to the host and stay as they are. */
export interface Frame {
	/** Id of the step to begin at. */
	step: string;
	mode: Mode;
	/** What scrolls the steps past the reading line; nothing where only the host's page scrolls. */
	scroller(): Document | Element | undefined;
	/** Brings the words of a step to where they are read. */
	bring(say: HTMLElement): void;
	/** The reader asks for the other mode. */
	ask(mode: Mode): void;
}

/** A story that is being told. */
export interface Telling {
	send(event: Event): void;
	state(): State;
	/** Takes the places anew, and draws the reading line anew: the story stands in another way. */
	lay(): void;
	/** Ends it without a trace. */
	end(): void;
}
