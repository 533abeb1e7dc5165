/**
 * A simple splitter that gives the same answer every time: a sentence ends at . ! ? or … (with closing quotation marks
 * and brackets behind it) where a space and then a capital, a digit or an opening mark follow, unless the full stop
 * belongs to an abbreviation or an initial.
 */
export interface Sentence {
	text: string;
	/** UTF-16 offset in the text that was split. */
	start: number;
}

const END = /[.!?…]["”’'»)\]]*(?=\s+["“‘'«([]*[\p{Lu}\p{N}])/gu;
const ABBREVIATION =
	/(?:^|[\s("“‘'])(?:[\p{Lu}]|(?:[\p{Lu}]\.)+[\p{Lu}]|Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sen|Rep|Gov|Prof|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$/u;

export function sentences(text: string): Sentence[] {
	const found: Sentence[] = [];
	let start = 0;
	const push = (end: number) => {
		const raw = text.slice(start, end);
		const lead = raw.length - raw.trimStart().length;
		if (raw.trim()) found.push({ text: raw.trim(), start: start + lead });
		start = end;
	};
	for (const match of text.matchAll(END)) {
		if (match[0] === '.' && ABBREVIATION.test(text.slice(start, match.index + 1))) continue;
		push(match.index + match[0].length);
	}
	push(text.length);
	return found;
}
