/** Has satori draw every letter and measure every pair of letters once: all that the pictures want of the fonts. */
import satori from 'satori';
import { LEADING, type Line } from '../lib/picture/drawing.ts';
import { cutOf, keyOf, partsOf, type GlyphSheet } from '../lib/picture/glyphs.ts';
import { shortOutline } from '../lib/picture/outline.ts';
import { familiesOf, pictureFonts } from './picture-fonts.ts';

type Piece = Pick<Line, 'face' | 'weight' | 'text'>;

const SIZE = 1000;
/** A space alone is measured as nothing: it is what stands between these. */
const SPACED = 'n n';
const BESIDE = 'n';
/** A letter that no font has: what stands for it must stand for none of ours. */
const UNKNOWN = '\uE000';

const keyOfPiece = (piece: Piece) => keyOf(cutOf(piece), piece.text);

/** The letters and pairs of the lines in every cut they come in, each once, and what it takes to judge them. */
function piecesOf(lines: Piece[]): Piece[] {
	const all = lines.flatMap((line) =>
		[...partsOf(line.text), SPACED, BESIDE, UNKNOWN]
			.filter((text) => text !== ' ')
			.map((text) => ({ text, face: line.face, weight: line.weight }))
	);
	return [...new Map(all.map((piece) => [keyOfPiece(piece), piece])).values()];
}

/** All pieces are drawn on top of each other, and known again by their colours. */
const colourOf = (i: number) => `#${(i + 1).toString(16).padStart(6, '0')}`;

/** Widths and outlines of pieces, in their order. */
async function drawn(pieces: Piece[]): Promise<{ width: number; outline: string }[]> {
	const widths = new Map<unknown, number>();
	const boxes = pieces.map(({ text, face, weight }, i) => {
		const place = { position: 'absolute', display: 'flex', left: 0, top: 0, lineHeight: LEADING, whiteSpace: 'pre' };
		const type = { fontFamily: familiesOf(face), fontSize: SIZE, fontWeight: weight, color: colourOf(i) };
		return { type: 'div', props: { style: { ...place, ...type }, children: text } };
	});
	const svg = await satori(
		{ type: 'div', props: { style: { display: 'flex', width: 4 * SIZE, height: 2 * SIZE }, children: boxes } },
		{
			width: 4 * SIZE,
			height: 2 * SIZE,
			fonts: pictureFonts(),
			onNodeDetected: ({ props, width }) => {
				const style = props['style'] as { color?: string } | undefined;
				if (style?.color) widths.set(style.color, width);
			}
		}
	);
	const outlines = new Map([...svg.matchAll(/<path fill="(#\w+)" d="([^"]*)"/gu)].map(([, colour, d]) => [colour, d]));
	return pieces.map((_, i) => ({
		width: widths.get(colourOf(i)) ?? 0,
		outline: (outlines.get(colourOf(i)) ?? '').trim()
	}));
}

/**
 * The sheet of the letters in some lines.
 * @throws Error for letters that the fonts do not have
 */
export async function glyphSheet(lines: Piece[]): Promise<GlyphSheet> {
	const pieces = piecesOf(lines);
	const made = await drawn(pieces);
	const at = new Map(pieces.map((piece, i) => [keyOfPiece(piece), made[i]!]));
	const sheet: GlyphSheet = { outlines: {}, widths: {} };
	const missing: string[] = [];
	for (const piece of pieces.filter(({ text }) => text !== UNKNOWN && text !== SPACED)) {
		const [key, cut] = [keyOfPiece(piece), cutOf(piece)];
		const { width, outline } = at.get(key)!;
		sheet.widths[key] = width;
		sheet.widths[keyOf(cut, ' ')] ??= at.get(keyOf(cut, SPACED))!.width - 2 * at.get(keyOf(cut, BESIDE))!.width;
		if ([...piece.text].length > 1) continue;
		sheet.outlines[key] = shortOutline(outline);
		if (outline === at.get(keyOf(cut, UNKNOWN))!.outline) missing.push(key);
	}
	if (missing.length) throw new Error(`no outline in the fonts of the pictures: ${missing.join(', ')}`);
	return sheet;
}
