/** Where in each article the claims of a citation stand, and who speaks there. */
import { get } from '../data/find.ts';
import type { Claim, Dataset } from '../data/schema.ts';
import { speaker } from '../layout/speaker.ts';
import { citeWords as words } from '../messages/cite.ts';
import { en } from '../messages/en.ts';

export interface CitedPassages {
	/** Id of the article. */
	source: string;
	/** Numbers of paragraphs, ascending, each once; empty where the article is cited as a whole. */
	paragraphs: number[];
	/** By speaker in the order of the claims; empty where so much is cited that nobody is named. */
	voices: { speaker: string; paragraphs: number[] }[];
}

const ascending = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

function speakerOf(d: Dataset, claim: Claim): string {
	const { kind, via } = claim.attribution;
	if (kind !== 'outlet') return speaker(d, claim);
	const relays = (via ?? []).map((id) => get(d, 'actors', id).name);
	return relays.length ? `${words.ownVoice}, ${en.speaker.via(relays)}` : words.ownVoice;
}

/** The passages of some claims by article, in the order in which the claims come to them. */
export function passagesOf(d: Dataset, claims: readonly Claim[], withVoices: boolean): CitedPassages[] {
	const all = claims.flatMap((claim) => claim.evidence.map(({ source, para }) => ({ source, para, claim })));
	return [...new Set(all.map(({ source }) => source))].map((source) => {
		const here = all.filter((one) => one.source === source);
		const voices = new Map<string, number[]>();
		for (const { claim, para } of withVoices ? here : []) {
			const name = speakerOf(d, claim);
			voices.set(name, [...(voices.get(name) ?? []), para]);
		}
		return {
			source,
			paragraphs: ascending(here.map(({ para }) => para)),
			voices: [...voices].map(([name, paras]) => ({ speaker: name, paragraphs: ascending(paras) }))
		};
	});
}

/** `[1, 2, 3, 5, 6]` is "paragraphs 1 to 3, 5 and 6". */
export function paragraphsInWords(paragraphs: readonly number[]): string {
	const runs: number[][] = [];
	for (const para of paragraphs) {
		const run = runs.at(-1);
		if (run && run.at(-1) === para - 1) run.push(para);
		else runs.push([para]);
	}
	const ranges = runs.flatMap((run) => (run.length > 2 ? [words.range(run[0]!, run.at(-1)!)] : run.map(String)));
	return words.paragraphs(ranges, paragraphs.length === 1);
}

/** "paragraph 3, speaking: Peskov; paragraph 5, speaking: …"; '' where the article is cited as a whole. */
export function passagesInWords({ paragraphs, voices }: CitedPassages): string {
	if (!paragraphs.length) return '';
	if (!voices.length) return paragraphsInWords(paragraphs);
	return voices.map((voice) => words.speaking(paragraphsInWords(voice.paragraphs), voice.speaker)).join('; ');
}
