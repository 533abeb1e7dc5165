/** What the one file gives up where it would be larger than a stick, a mail or a platform likes, one part after the other. */
import { fileWords } from '../../lib/messages/file.ts';

/** In bytes. */
export const MOST = 1_500_000;

export interface Part {
	/** As the first page of the file names it. */
	name: string;
	/** The pages that belong to it. */
	pages: RegExp;
	/** Records too, but for those that a picture, a step or an activity opens. */
	records?: true;
}

/** In the order in which they go. */
export const parts: readonly Part[] = [
	{ name: fileWords.parts.records, pages: /^$a/, records: true },
	{ name: fileWords.parts.articles, pages: /^sources\/./ },
	{ name: fileWords.parts.disagreements, pages: /^disagreements\// },
	{ name: fileWords.parts.papers, pages: /^class\/print\// }
];

export interface Fitted {
	html: string;
	/** What had to go; empty where all is in it. */
	leftOut: Part[];
}

/**
 * The file with as much in it as there is room for.
 * @param make the file without some parts
 */
export function fitted(make: (without: readonly Part[]) => string, most = MOST): Fitted {
	for (let gone = 0; ; gone++) {
		const leftOut = parts.slice(0, gone);
		const html = make(leftOut);
		if (Buffer.byteLength(html) <= most || gone === parts.length) return { html, leftOut };
	}
}

/** One line for whoever builds it; '' where there is nothing to say. */
export function saidOf(name: string, { html, leftOut }: Fitted, most = MOST): string {
	const size = Buffer.byteLength(html);
	const over = size > most ? `; it is ${size} bytes all the same` : '';
	if (!leftOut.length) return '';
	return `${name}: over ${most} bytes with everything in it; left out: ${leftOut.map((part) => part.name).join(', ')}${over}`;
}
