/** The colours of tones, for files: those that the style sheet has on light and on dark paper. */
import { partyColour } from '../data/colours.ts';
import type { Dataset } from '../data/schema.ts';
import type { Tone } from './scene.ts';

export type Theme = 'light' | 'dark';
type Plain = Exclude<Tone, 'party' | 'tint'>;

/** As in `tokens.css`. */
export const tones: Record<Plain, Record<Theme, string>> = {
	paper: { light: '#fbfaf7', dark: '#171614' },
	ink: { light: '#1d1b19', dark: '#efece6' },
	quiet: { light: '#625d57', dark: '#aba59c' },
	rule: { light: '#ddd8cf', dark: '#3b3833' },
	table: { light: '#e9e2d3', dark: '#35302a' },
	hatch: { light: '#e4dfd6', dark: '#2d2a26' },
	mark: { light: '#8a4b00', dark: '#f0b35e' }
};

/** How much of a party's colour a tint holds, in hundredths; the rest is paper. */
export const TINT = 18;

const channels = (colour: string) => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));

function mixed(colour: string, on: string): string {
	const ground = channels(on);
	return `#${channels(colour)
		.map((c, i) => Math.round((c * TINT + (ground[i] ?? 0) * (100 - TINT)) / 100))
		.map((c) => c.toString(16).padStart(2, '0'))
		.join('')}`;
}

/** What paints a tone, for a party or for none. */
export type Palette = (tone: Tone, party?: string) => string;

export function paletteOf(d: Dataset, theme: Theme): Palette {
	const parties = new Map(d.info.parties.map((party) => [party.id, partyColour(party, d.info.parties)[theme]]));
	return (tone, party = '') => {
		if (tone !== 'party' && tone !== 'tint') return tones[tone][theme];
		const own = parties.get(party) ?? tones.ink[theme];
		return tone === 'party' ? own : mixed(own, tones.paper[theme]);
	};
}
