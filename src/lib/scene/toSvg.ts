/** Prints scenes as an SVG that needs nothing else: its letters are outlines, each defined once. */
import { EM, lettersOf, type Letter } from './outline.ts';
import type { Palette } from './palette.ts';
import type { Mark, Scene, Shape, Sheet, Text } from './scene.ts';
import { outlineOf, placeOf, ringOf, round } from './shape.ts';
import { boxOfText } from './text.ts';

export interface Titled {
	/** What its title and its description go by in the file. */
	name: string;
	title: string;
	description: string;
}

const escaped = (text: string) =>
	text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

const attributes = (of: Record<string, string | number>) =>
	Object.entries(of)
		.map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
		.join('');

/** @param palette paints the tones; on light or on dark paper */
export function toSvg(sheet: Sheet, { name, title, description }: Titled, palette: Palette): string {
	const letters = new Map<string, Letter>();

	function shape(one: Shape, party?: string): string {
		const { type, fill, stroke, party: own = party } = one;
		const colours = {
			fill: fill ? palette(fill, own) : 'none',
			...(stroke && { stroke: palette(stroke, own) })
		};
		return `<${type}${attributes({ ...placeOf(one), ...colours, ...outlineOf(one) })}/>`;
	}

	function text(one: Text, party?: string): string {
		const placed = lettersOf(one);
		for (const letter of placed) letters.set(letter.id, letter);
		const uses = placed
			.filter(({ d }) => d)
			.map(
				({ id, x, y }) => `<use href="#${id}"${x ? ` x="${Math.round(x)}"` : ''}${y ? ` y="${Math.round(y)}"` : ''}/>`
			);
		const place = `translate(${round(boxOfText(one).x)} ${round(one.y)}) scale(${one.size / EM})`;
		return `<g transform="${place}" fill="${palette(one.tone ?? 'ink', one.party ?? party)}">${uses.join('')}</g>`;
	}

	function mark({ shapes, texts, party, focused, ...place }: Mark): string {
		const ring: Shape = { type: 'rect', ...ringOf(place), stroke: 'ink', strokeWidth: 2 };
		return [
			...(focused ? [shape(ring)] : []),
			...shapes.map((one) => shape(one, party)),
			...texts.map((one) => text(one, party))
		].join('');
	}

	const drawn = ({ ground, links, marks }: Scene): string[] => [
		...ground.shapes.map((one) => shape(one)),
		...ground.texts.map((one) => text(one)),
		...links.map(({ path, party, dashed }) =>
			shape({ type: 'path', d: path, stroke: 'party', strokeWidth: 1.5, ...(dashed && { dash: '4 4' }) }, party)
		),
		...marks.map(mark)
	];
	const parts = sheet.parts.flatMap(({ x, y, scene }) =>
		x || y ? [`<g transform="translate(${round(x)} ${round(y)})">`, ...drawn(scene), '</g>'] : drawn(scene)
	);
	const [width, height] = [round(sheet.width), round(sheet.height)];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
		` role="img" aria-labelledby="${name}-title" aria-describedby="${name}-desc">`,
		`<title id="${name}-title">${escaped(title)}</title><desc id="${name}-desc">${escaped(description)}</desc>`,
		`<defs>${[...letters.values()].map(({ id, d }) => `<path id="${id}" d="${d}"/>`).join('')}</defs>`,
		`<rect width="${width}" height="${height}" fill="${palette('paper')}"/>`,
		...parts,
		'</svg>\n'
	].join('');
}
