/** Quotation marks of articles, in the ways of many languages. */

/** Double marks, and two apostrophes that stand for one; none between letters of Hebrew, where they write an acronym. */
const MARK = /(?<!\p{Script=Hebrew}(?=["״”]\p{Script=Hebrew}))["“”„«»‹›״「」『』]|''/gu;

/** Which marks may end what a mark began: “ ends a German quotation, and » begins a Danish one. */
const CLOSING: Readonly<Record<string, string>> = {
	'“': "”\"''",
	'”': "”\"''",
	'"': "\"”''",
	"''": "\"”''",
	'„': '“”"',
	'«': '»',
	'»': '«',
	'‹': '›',
	'›': '‹',
	'״': '״"”',
	'「': '」',
	'『': '』'
};

/** Whether a quotation that a text begins is still open at its end. */
export function quotationOpen(text: string): boolean {
	const open: string[] = [];
	for (const [mark] of text.matchAll(MARK)) {
		if (CLOSING[open.at(-1) ?? '']?.includes(mark)) open.pop();
		else open.push(mark);
	}
	return open.length > 0;
}
