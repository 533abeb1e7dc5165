/** Colours and sizes of the pictures: those of the page on light paper. Sizes in pixels of a picture of 1200 by 630. */
import { partyColour } from '../data/colours.ts';
import type { Dataset } from '../data/schema.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
export const MARGIN = 56;
export const INSIDE = WIDTH - 2 * MARGIN;
/** A picture is often seen at half its size, and no text may be under 11 pixels there. */
export const SMALLEST = 22;

/** The colours that every dataset has, on light paper and on dark. */
export const inks = {
	paper: ['#fbfaf7', '#171614'],
	ink: ['#1d1b19', '#efece6'],
	quiet: ['#625d57', '#aba59c'],
	rule: ['#ddd8cf', '#3b3833'],
	/** Of the dagger that marks a disagreement. */
	mark: ['#8a4b00', '#f0b35e'],
	hatch: ['#e4dfd6', '#2d2a26']
} as const;

export const [paper] = inks.paper;
export const [ink] = inks.ink;
export const [quiet] = inks.quiet;
export const [rule] = inks.rule;
export const [mark] = inks.mark;
export const [hatch] = inks.hatch;

/** Shares of a colour on paper that pictures use: of a mark out of focus, and of the ground of a card. */
export const PALE = 0.5;
export const FILLED = 0.4;
export const GROUND = 0.12;

const channels = (colour: string) => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));

/** So much of the colour on the paper: 1 is the colour itself, 0 the paper. */
export function tint(colour: string, share: number, on: string = paper): string {
	const ground = channels(on);
	const mixed = channels(colour).map((c, i) => Math.round(c * share + (ground[i] ?? 0) * (1 - share)));
	return `#${mixed.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour of a party on paper; ink for one that the dataset does not list. */
export function inkOf(d: Dataset, party: string): string {
	const found = d.info.parties.find(({ id }) => id === party);
	return found ? partyColour(found, d.info.parties).light : ink;
}

/** The party's colour for a mark: pale where the picture is about other marks. */
export const markInk = (d: Dataset, party: string, strong: boolean) => tint(inkOf(d, party), strong ? 1 : PALE);
