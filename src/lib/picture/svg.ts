/** Prints a picture as an SVG that needs nothing else: letters are outlines, each defined once. */
import { dagger, DAGGER_WIDTH } from './dagger.ts';
import type { Line } from './drawing.ts';
import { cutOf, keyOf, placesOf, type Cut, type GlyphSheet } from './glyphs.ts';
import type { PictureNode } from './node.ts';
import type { Picture } from './picture.ts';
import { mark, paper } from './tokens.ts';

const round = (n: number) => Math.round(n * 100) / 100;

const escaped = (text: string) =>
	text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

const SHORT: Record<Cut, string> = { 'sans-400': 'at4', 'sans-600': 'at6', 'serif-400': 'ats4', 'serif-600': 'ats6' };

/** Always the same for the same letter, so that several pictures in one page may carry it. */
const idOf = (cut: Cut, letter: string) => `${SHORT[cut]}-${letter.codePointAt(0)?.toString(36) ?? ''}`;

const numbers = (text: string) => text.replace(/-?\d+\.\d{3,}/gu, (number) => String(round(Number(number))));

type Paint = (colour: string) => string;

function printNode({ type, props: { children, ...attributes } }: PictureNode, paint: Paint): string {
	const inside = (children ?? []).map((child) => printNode(child, paint)).join('');
	const written = Object.entries(attributes).map(([name, value]) => {
		const text = String(value);
		const kebab = name === 'viewBox' ? name : name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
		return ` ${kebab}="${text.startsWith('#') ? paint(text) : numbers(text)}"`;
	});
	return inside ? `<${type}${written.join('')}>${inside}</${type}>` : `<${type}${written.join('')}/>`;
}

function printLine(line: Line, sheet: GlyphSheet, paint: Paint): string {
	const { text, size, colour, align, dagger: dagged } = line;
	const cut = cutOf(line);
	const { letters, end } = placesOf(text, cut, sheet);
	const width = (end * size) / 1000;
	const left = align === 'center' ? line.x - (width + (dagged ? DAGGER_WIDTH * size : 0)) / 2 : line.x;
	const uses = letters
		.filter(([letter]) => sheet.outlines[keyOf(cut, letter)])
		.map(([letter, x]) => `<use href="#${idOf(cut, letter)}"${x ? ` x="${Math.round(x)}"` : ''}/>`);
	const place = `translate(${round(left)} ${round(line.y)}) scale(${size / 1000})`;
	const sign = dagged ? printNode(dagger(left + width, line.y, size, colour === paper ? paper : mark), paint) : '';
	return `<g transform="${place}" fill="${paint(colour)}">${uses.join('')}</g>${sign}`;
}

/** The letters that the lines use, each once. */
function definitions(lines: Line[], sheet: GlyphSheet): string {
	const used = new Map<string, string>();
	for (const line of lines) {
		const cut = cutOf(line);
		for (const letter of line.text) {
			const d = sheet.outlines[keyOf(cut, letter)];
			if (d) used.set(idOf(cut, letter), d);
		}
	}
	return [...used].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('');
}

/**
 * @param name of the picture: what its title and description go by
 * @param paint the colour to print for one on light paper
 */
export function svgOf(name: string, picture: Picture, sheet: GlyphSheet, paint: Paint = (colour) => colour): string {
	const { width, height, shapes, lines, title, description } = picture;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
		` role="img" aria-labelledby="${name}-title" aria-describedby="${name}-desc">`,
		`<title id="${name}-title">${escaped(title)}</title><desc id="${name}-desc">${escaped(description)}</desc>`,
		`<defs>${definitions(lines, sheet)}</defs>`,
		`<rect width="${width}" height="${height}" fill="${paint(paper)}"/>`,
		...shapes.map((one) => printNode(one, paint)),
		...lines.map((line) => printLine(line, sheet, paint)),
		'</svg>\n'
	].join('');
}
