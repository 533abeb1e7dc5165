import { lab } from 'd3';
import type { Party } from './schema.ts';

/** For parties whose dataset names no colour: pairs for light and dark paper, each at least 4.5:1 on it; as many as there can be parties. */
export const fallbackColours = [
	{ light: '#7a3b69', dark: '#d9a0cb' },
	{ light: '#3a5f3a', dark: '#9ccf9c' },
	{ light: '#4a4a4a', dark: '#c4c4c4' },
	{ light: '#8a4b14', dark: '#e6ab74' },
	{ light: '#0b6b5d', dark: '#6fcdbd' },
	{ light: '#5b4b8a', dark: '#b3a3e6' },
	{ light: '#a63d2f', dark: '#e8897c' },
	{ light: '#1f5fa8', dark: '#7fb2ee' }
];

type Pair = (typeof fallbackColours)[number];
export const themes = ['light', 'dark'] as const;

/**
 * The least distance of two party colours in CIELAB (1976), so that they are told apart side by side; about 2 can just be seen.
 * In grey no eight colours with enough contrast on the paper differ, so there names, places and shapes tell the parties.
 */
export const LEAST_DISTANCE = 15;

/** The distance of two colours like #1f5fa8 in CIELAB: 0 to about 100. */
export function distance(a: string, b: string): number {
	const [one, other] = [lab(a), lab(b)];
	return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

const alike = (a: Pair, b: Pair) => themes.some((theme) => distance(a[theme], b[theme]) < LEAST_DISTANCE);

/** The colour pair of a party: its own, or a fallback by its place among the parties without one that no own colour comes near. */
export function partyColour(party: Party, parties: readonly Party[]): Pair {
	if (party.colour) return party.colour;
	const own = parties.flatMap(({ colour }) => colour ?? []);
	const free = fallbackColours.filter((pair) => !own.some((other) => alike(pair, other)));
	const nth = parties.filter((p) => !p.colour).indexOf(party);
	return (free[nth] ?? fallbackColours[nth % fallbackColours.length])!;
}
