/** Passages in a line: articles and paragraphs, and who says it where there is room for that. */
import { present } from '../../messages/present.ts';
import type { Cite } from '../cite.ts';

/** The line without its quotation, which the page sets in marks of its own. */
export const citeLine = ({ sourceName, para, speaker }: Cite): string =>
	`${sourceName}, ${present.para(para)} · ${speaker}`;

/** Where some passages stand and who says so, the paragraphs of one voice in one article together. */
export const spokenLines = (cites: readonly Cite[]): string[] => {
	const voices = new Map<string, Cite[]>();
	for (const cite of cites) {
		const key = `${cite.source} ${cite.speaker}`;
		voices.set(key, [...(voices.get(key) ?? []), cite]);
	}
	return [...voices.values()].map((own) => `${placesLine(own)} · ${own[0]!.speaker}`);
};

/** Only where some passages stand, each article once: "On the eve, § 3, § 5; Two days before, § 1". */
export const placesLine = (cites: readonly Cite[]): string =>
	[...new Set(cites.map(({ sourceName }) => sourceName))]
		.map((name) => {
			const paras = cites.filter(({ sourceName }) => sourceName === name).map(({ para }) => para);
			return [name, ...[...new Set(paras)].sort((a, b) => a - b).map(present.para)].join(', ');
		})
		.join('; ');
