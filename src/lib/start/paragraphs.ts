/** What a paragraph is in a file: each line, or a block of lines between blank ones. */

const SENTENCE_END = /[.!?…:][”"’')\]]*$/u;

/**
 * Lines that are broken in the middle of sentences belong together. Where as a rule each ends a sentence, or none has another
 * below it, each is a paragraph by itself.
 */
export function paragraphRule(text: string): 'line' | 'block' {
	const lines = text.split('\n').map((line) => line.trim());
	const followed = lines.filter((line, i) => line && lines[i + 1]);
	const broken = followed.filter((line) => !SENTENCE_END.test(line));
	return broken.length * 2 > followed.length ? 'block' : 'line';
}
