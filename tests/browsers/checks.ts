/** Every check of the browsers run, by what it looks at. */
import type { Check } from './check.ts';
import { offline, oneFile, questions, slides } from './class.ts';
import { embeds, framedStory } from './framed.ts';
import { paper } from './paper.ts';
import { crawl, evidence, filter, found, scrolled, stepped } from './reading.ts';

export const checks: Record<string, Check> = {
	'every page': crawl,
	evidence,
	'charts are filtered': filter,
	'the story by scroll': scrolled,
	'the story by keys': stepped,
	'words that are folded': found,
	embeds,
	'the framed story': framedStory,
	classroom: questions,
	slides,
	paper,
	'the one file': oneFile,
	'without the network': offline
};
