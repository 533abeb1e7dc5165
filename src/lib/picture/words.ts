/** The words that only pictures have. */
import { fillHeadline } from '../data/headline.ts';
import type { Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';

/** With a capital at its start, as on the page. */
export const sentence = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

export const pictureWords = {
	/** "At the Table · dataset 1.0.0 · five articles" */
	foot: (d: Dataset) =>
		`${d.info.title} · dataset ${d.info.version} · ${fillHeadline('{sources}', d).toLowerCase()} articles`,
	differ: en.chart.differ,
	/** "Moves: Russia proposed, …; and 3 more." */
	alt: (chart: string, named: string[], more: number) => {
		const ended = `${chart}: ${named.join('; ')}`;
		return more ? `${ended.replace(/[.?!]$/u, '')}. Beside it: ${more} more.` : ended.replace(/([^.?!])$/u, '$1.');
	},
	some: (drawn: number, all: number) => `${drawn} of ${all} shown`
};
