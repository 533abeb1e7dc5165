/** What a check of the browsers run gets, and how it says what is wrong. */
import type { Host } from '../../src/tools/framing-page.ts';
import type { Tab } from './engines/session.ts';

export interface Place {
	tab: Tab;
	/** Of the first page, ending in a slash. */
	url: string;
	/** The built site. */
	folder: string;
	/** Paths of the pages that can be reached, `''` first, and of the embeds. */
	pages: string[];
	embeds: string[];
	/** A page of somebody else. */
	host: Host;
	/** Takes the site off the network, and puts it back where it was. */
	cut: () => Promise<void>;
	restore: () => Promise<void>;
}

/** Returns what it found, as figures for a reader; throws what is wrong. */
export type Check = (place: Place) => Promise<string>;

export function want(true_: unknown, otherwise: string): asserts true_ {
	if (!true_) throw new Error(otherwise);
}
