import type { Party } from './schema.ts';

/** For parties whose dataset names no colour: pairs for light and dark paper, each at least 4.5:1 on it. */
export const fallbackColours = [
	{ light: '#7a3b69', dark: '#d9a0cb' },
	{ light: '#3a5f3a', dark: '#9ccf9c' },
	{ light: '#4a4a4a', dark: '#c4c4c4' },
	{ light: '#8a4b14', dark: '#e6ab74' }
];

/** The colour pair of a party: its own, or a fallback by its place among the parties without one. */
export function partyColour(party: Party, parties: Party[]) {
	const nth = parties.filter((p) => !p.colour).indexOf(party);
	return party.colour ?? fallbackColours[nth % fallbackColours.length]!;
}
