/** Text as outlines of its letters, for files that are to look the same where the fonts are missing. */
import { directedRuns } from './bidi.ts';
import type { Text } from './scene.ts';
import { round } from './shape.ts';

/** Size in which letters are kept: whole numbers are fine enough in it. */
export const EM = 1000;

export interface Letter {
	/** The same for the same letter of the same font file. */
	id: string;
	/** Its outline, in a size of 1000, y running down. */
	d: string;
	/** From the start of the text, in a size of 1000. */
	x: number;
	y: number;
}

const toward = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;

/**
 * The letters of a text.
 * @throws Error for a letter that no font has
 */
export function lettersOf({ text, family = 'sans', weight = 400, rtl }: Text): Letter[] {
	let end = 0;
	return directedRuns(text, { family, weight }, rtl).flatMap(({ name, font, text: part, direction }) => {
		const unit = EM / font.unitsPerEm;
		const { glyphs, positions } = font.layout(part, undefined, undefined, undefined, direction);
		return glyphs.map((glyph, i) => {
			if (glyph.id === 0) throw new Error(`no outline in the fonts for a letter of: ${part}`);
			const place = positions[i];
			const x = end + (place?.xOffset ?? 0) * unit;
			end += (place?.xAdvance ?? 0) * unit;
			const d = glyph.path.commands
				.map(({ command, args }) => {
					const points = args.map((n, k) => Math.round(n * unit * (k % 2 ? -1 : 1)));
					return toward[command] + points.join(' ').replaceAll(' -', '-');
				})
				.join('');
			return {
				id: `${name}-${glyph.id}`,
				d,
				x: round(x),
				y: -(place?.yOffset ?? 0) * unit
			};
		});
	});
}
