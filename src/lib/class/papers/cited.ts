/** Passages and exact words as they stand on a paper. */
import { en } from '../../messages/en.ts';
import type { Words } from '../../office/paper.ts';
import type { Cite } from '../cite.ts';

const HERE = '\0';

/** Source and paragraph of each passage once; `full` with who says it. */
export function placesOf(cites: readonly Cite[], full = false): string {
	const each = cites.map(({ sourceName, para, speaker }) => {
		const place = `${sourceName}, ${en.class.print.para(para)}`;
		return full ? `${place} (${speaker})` : place;
	});
	return [...new Set(each)].join('; ');
}

/** The same behind what rests on it; nothing where it rests on nothing. */
export const placed = (cites: readonly Cite[], full = false): Words[] =>
	cites.length ? [{ text: ` ${placesOf(cites, full)}`, quiet: true }] : [];

interface Language {
	lang?: string | undefined;
	translation?: string | undefined;
}

const exact = (text: string, { lang }: Language): Words => ({ text, italic: true, ...(lang ? { lang } : {}) });
const translated = ({ translation }: Language): Words[] =>
	translation ? [{ text: ` ${en.evidence.translation(translation)}` }] : [];

/** Somebody's speech. */
export const spoken = (text: string, language: Language = {}): Words[] => [
	{ text: '“' },
	exact(text, language),
	{ text: '”' },
	...translated(language)
];

/** The article's own words. */
export function ownWords(text: string, language: Language = {}): Words[] {
	const [before = '', after = ''] = en.evidence.wording(HERE).split(HERE);
	return [{ text: `(${before}` }, exact(text, language), { text: `${after})` }, ...translated(language)];
}
