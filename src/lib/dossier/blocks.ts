/** What a page shows as the blocks of a paper, so that the file says what the page says, and nothing else. */
import type { Block, Words } from '../office/paper.ts';

/** As much of an element or a text of a page as is asked of it. */
export interface Leaf {
	/** Of an element, in lower case; '' of a text. */
	name: string;
	/** Of a text. */
	text: string;
	/** Whether it stands aside: where something is said, not what. */
	quiet: boolean;
	/** Whether the words are somebody's own, which no machine may translate. */
	exact: boolean;
	/** Its own language, where it names one. */
	lang?: string;
	inside: readonly Leaf[];
}

const level = (name: string) => (/^h[1-6]$/.test(name) ? Number(name[1]) : 0);
const inline = new Set(['', 'span', 'q', 'b', 'a', 'cite', 'em', 'label']);

/** The words of an element; what stands aside and exact words go on into what is in them. */
function wordsOf(one: Leaf, given: Omit<Words, 'text'> = {}): Words[] {
	const look = {
		...given,
		...(one.quiet ? { quiet: true } : {}),
		...(one.exact ? { italic: true } : {}),
		...(one.lang ? { lang: one.lang } : {}),
		...(one.name === 'b' ? { bold: true } : {})
	};
	if (!one.name) return [{ ...look, text: one.text.replace(/\s+/g, ' ') }];
	const words = one.inside.flatMap((each) => wordsOf(each, look));
	return one.name === 'q' ? [{ ...given, text: '“' }, ...words, { ...given, text: '”' }] : words;
}

/** Without what is only space at either end. */
function trimmed(words: readonly Words[]): Words[] {
	const all = words.filter(({ text }) => text);
	return all
		.map((one, i) => ({ ...one, text: i ? one.text : one.text.trimStart() }))
		.map((one, i, { length }) => ({ ...one, text: i < length - 1 ? one.text : one.text.trimEnd() }))
		.filter(({ text }) => text);
}

const textBlock = (words: readonly Words[], small: boolean, indent: boolean): Block[] => {
	const own = trimmed(words);
	return own.length ? [{ kind: 'text', words: own, ...(small ? { small } : {}), ...(indent ? { indent } : {}) }] : [];
};

/**
 * The blocks of an element.
 * @param depth how many lists it stands in
 */
export function blocksOf(one: Leaf, depth = 0): Block[] {
	const heading = level(one.name);
	if (heading) {
		const text = trimmed(wordsOf(one))
			.map((words) => words.text)
			.join('');
		return [{ kind: 'heading', level: heading === 1 ? 1 : heading <= 3 ? 2 : 3, text }];
	}
	if (one.name === 'p') return textBlock(wordsOf(one), one.quiet, depth > 0);
	const inner = depth + (one.name === 'ul' ? 1 : 0);
	const blocks: Block[] = [];
	let line: Words[] = [];
	const end = () => {
		blocks.push(...textBlock(line, one.quiet || inner > 0, inner > 0));
		line = [];
	};
	for (const each of one.inside) {
		if (inline.has(each.name)) line.push(...wordsOf(each, one.quiet ? { quiet: true } : {}));
		else {
			end();
			blocks.push(...blocksOf(each, inner));
		}
	}
	end();
	return blocks;
}
