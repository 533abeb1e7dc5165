/** What no picture may have: text that is too small, outside, or on other text; marks too small to hit; what does not fit. */
import type { Box, Scene, Sheet } from '../../src/lib/scene/scene.ts';
import { boxOfText, textsOf } from '../../src/lib/scene/text.ts';

interface Words {
	text: string;
	size: number;
	x: number;
	y: number;
	width: number;
	height: number;
}

const apart = (a: Words, b: Words) =>
	a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

export const sheetOfScene = (scene: Scene): Sheet => ({ ...scene, parts: [{ x: 0, y: 0, scene }] });

export const wordsIn = ({ parts }: Sheet): Words[] =>
	parts.flatMap(({ x, y, scene }) =>
		textsOf(scene).map((text) => {
			const box = boxOfText(text);
			return { ...box, text: text.text, size: text.size, x: box.x + x, y: box.y + y };
		})
	);

export const smallest = (sheet: Sheet) => Math.min(...wordsIn(sheet).map(({ size }) => size));

export function faultsOf(sheet: Sheet, { type }: Pick<Box, 'type'>): string[] {
	const words = wordsIn(sheet);
	const marks = sheet.parts.flatMap(({ scene }) => scene.marks);
	const within = ({ x, y, width, height }: Words) =>
		x > -0.5 && y > -0.5 && x + width < sheet.width + 0.5 && y + height < sheet.height + 0.5;
	return [
		...sheet.parts.filter(({ scene }) => !scene.fits).map(() => 'does not fit'),
		...words.filter(({ size }) => size < type).map(({ text, size }) => `${size} px: ${text}`),
		...words.filter((one) => !within(one)).map(({ text }) => `outside: ${text}`),
		...words.filter(({ text }) => text.includes('…')).map(({ text }) => `cut: ${text}`),
		...words.flatMap((one, i) =>
			words.slice(i + 1).flatMap((other) => (apart(one, other) ? [] : [`on each other: ${one.text} | ${other.text}`]))
		),
		...marks.filter(({ width, height }) => Math.min(width, height) < 24).map(({ id }) => `too small to hit: ${id}`)
	];
}
