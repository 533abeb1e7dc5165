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

/** Somebody's speech. */
export const spoken = (text: string): Words[] => [{ text: '“' }, { text, italic: true }, { text: '”' }];

/** The article's own words. */
export function ownWords(text: string): Words[] {
	const [before = '', after = ''] = en.evidence.wording(HERE).split(HERE);
	return [{ text: `(${before}` }, { text, italic: true }, { text: `${after})` }];
}
