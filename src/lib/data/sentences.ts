/**
 * A simple splitter that gives the same answer every time: a sentence ends at . ! ? or … or at the stop of another script
 * (with closing quotation marks and brackets behind it) where a space and then a capital, a letter of a script without
 * capitals, a digit or an opening mark follow, unless the full stop belongs to an abbreviation or an initial. A stop of
 * Chinese or Japanese ends it without a space.
 */
export interface Sentence {
	text: string;
	/** UTF-16 offset in the text that was split. */
	start: number;
}

const CLOSING = '["”’\'»“«›״)\\]]*';
const OPENING = '["“”‘\'«»„‹״(\\[¿¡]*';
/** Stops of Arabic, Urdu, Devanagari, Armenian, Ethiopic, Khmer, Burmese and Mongolian beside those of Latin. */
const STOP = '[.!?…؟۔।॥։።፧។၊။᠃]';
const END = new RegExp(`${STOP}${CLOSING}(?=\\s+${OPENING}[\\p{Lu}\\p{Lo}\\p{N}])|[。！？｡．]["”’』」）]*(?=.)`, 'gu');
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
