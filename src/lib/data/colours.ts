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

/** The colour pair of a party: its own, or a fallback by its place among the parties without one. */
export function partyColour(party: Party, parties: Party[]) {
	const nth = parties.filter((p) => !p.colour).indexOf(party);
	return party.colour ?? fallbackColours[nth % fallbackColours.length]!;
}
