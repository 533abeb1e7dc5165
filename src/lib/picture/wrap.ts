/** Breaks a text into lines, so that a picture knows its own height before anything is drawn. */
import { widthOf, type Face } from './width.ts';

/** A word wider than a line is broken inside. */
function pieces(word: string, size: number, width: number, face: Face): string[] {
	if (widthOf(word, size, face) <= width) return [word];
	const parts = [''];
	for (const character of word) {
		const last = parts.at(-1) ?? '';
		if (last && widthOf(last + character, size, face) > width) parts.push(character);
		else parts[parts.length - 1] = last + character;
	}
	return parts;
}

/** Whether a line of this width would break a word inside. */
export const breaks = (text: string, size: number, width: number, face: Face = 'sans') =>
	text.split(/\s+/u).some((word) => widthOf(word, size, face) > width);

/** Lines as full as can be. */
export function fill(text: string, size: number, width: number, face: Face = 'sans'): string[] {
	const space = widthOf(' ', size, face);
	const lines: string[] = [];
	let filled = 0;
	for (const word of text.split(/\s+/u).flatMap((word) => pieces(word, size, width, face))) {
		const own = widthOf(word, size, face);
		if (lines.length && filled + space + own <= width) {
			lines[lines.length - 1] += ` ${word}`;
			filled += space + own;
		} else {
			lines.push(word);
			filled = own;
		}
	}
	return lines;
}

/** Lines no wider than `width` pixels, as few as can be, and about equally long. */
export function wrap(text: string, size: number, width: number, face: Face = 'sans'): string[] {
	const lines = fill(text, size, width, face);
	if (lines.length === 1) return lines;
	let best = lines;
	for (let narrower = width - size; narrower > width / 2; narrower -= size) {
		const tried = fill(text, size, narrower, face);
		if (tried.length > lines.length || breaks(text, size, narrower, face)) break;
		best = tried;
	}
	return best;
}

/** The first lines of a text, with an ellipsis in place of the last word where some are left out. */
export function clamp(lines: string[], most: number): string[] {
	if (lines.length <= most) return lines;
	const last = (lines[most - 1] ?? '').replace(/[\s,;:.]*\S*$/u, '');
	return [...lines.slice(0, most - 1), `${last}…`];
}
