/**
 * How wide a text gets, known without a browser and without the font files: the advances of Inter (the wider of 400 and
 * 600) and Source Serif 4 (600) in hundredths of the size, for the characters from space to tilde. Kerning is left out
 * and a character outside the table counts as a wide one, so that an estimate is never under the truth by a letter.
 */
export type Face = 'sans' | 'serif';

const FIRST = 32;
const OTHER = 75;
const advances: Record<Face, number[]> = {
	sans: [
		...[29, 33, 53, 65, 66, 101, 67, 33, 38, 38, 54, 68, 32, 47, 32, 38, 66, 43, 63, 64, 67, 62, 64, 58, 65, 64],
		...[32, 33, 68, 68, 68, 55, 100, 73, 66, 74, 73, 61, 60, 75, 75, 28, 58, 71, 57, 93, 76, 77, 65, 78, 66, 66],
		...[67, 75, 73, 103, 72, 72, 66, 38, 38, 38, 49, 47, 36, 58, 63, 59, 63, 60, 39, 63, 62, 27, 27, 57, 27, 91],
		...[62, 61, 63, 63, 40, 55, 36, 62, 59, 84, 57, 59, 57, 46, 36, 46, 68]
	],
	serif: [
		...[23, 32, 43, 55, 54, 95, 74, 21, 39, 39, 46, 55, 31, 34, 31, 37, 55, 55, 55, 55, 55, 55, 55, 55, 55, 55],
		...[31, 31, 55, 55, 55, 43, 87, 72, 67, 67, 75, 64, 61, 73, 81, 39, 40, 73, 62, 93, 76, 75, 64, 75, 71, 57],
		...[65, 76, 71, 102, 68, 67, 60, 36, 37, 36, 55, 53, 40, 56, 63, 53, 63, 54, 38, 58, 65, 34, 32, 62, 34, 97],
		...[66, 59, 64, 62, 48, 48, 37, 64, 59, 85, 59, 60, 50, 37, 31, 37, 55]
	]
};
const others: Record<string, number> = {
	'“': 51,
	'”': 51,
	'‘': 30,
	'’': 30,
	'·': 32,
	'†': 45,
	'–': 67,
	'—': 100,
	'…': 96
};

/** Width in pixels of a text on one line. */
export function widthOf(text: string, size: number, face: Face = 'sans'): number {
	let hundredths = 0;
	for (const character of text) {
		hundredths += advances[face][character.charCodeAt(0) - FIRST] ?? others[character] ?? OTHER;
	}
	return (hundredths * size) / 100;
}
