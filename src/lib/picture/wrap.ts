/** Breaks a text into lines, so that a picture knows its own height before anything is drawn. */
import { widthOf, type Face } from './width.ts';

/** A word wider than a line is broken inside. */
function pieces(word: string, size: number, width: number, face: Face): string[] {
	const parts = [''];
	for (const character of word) {
		const last = parts.at(-1) ?? '';
		if (last && widthOf(last + character, size, face) > width) parts.push(character);
		else parts[parts.length - 1] = last + character;
	}
	return parts;
}

function greedy(text: string, size: number, width: number, face: Face): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/u).flatMap((word) => pieces(word, size, width, face))) {
		const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
		if (lines.length && widthOf(longer, size, face) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** Lines no wider than `width` pixels, as few as can be, and about equally long. */
export function wrap(text: string, size: number, width: number, face: Face = 'sans'): string[] {
	const lines = greedy(text, size, width, face);
	let best = lines;
	for (let narrower = width - size; narrower > width / 2; narrower -= size) {
		const tried = greedy(text, size, narrower, face);
		if (tried.length > lines.length || tried.some((line) => widthOf(line, size, face) > narrower)) break;
		best = tried;
	}
	return best;
}

/** The first lines of a text, with an ellipsis where some are left out. */
export function clamp(lines: string[], most: number): string[] {
	if (lines.length <= most) return lines;
	const last = (lines[most - 1] ?? '').replace(/[\s,;:.]*\S*$/u, '');
	return [...lines.slice(0, most - 1), `${last}…`];
}
