/** Shortens the outline of a letter: whole numbers, steps in place of points, no step that leads nowhere. */

/** How many numbers a command takes, for those that fonts are drawn with. */
const TAKES: Record<string, number> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/** Numbers one after the other; a minus parts them as well as a space. */
const joined = (numbers: number[]) => numbers.join(' ').replaceAll(' -', '-');

/**
 * @param path SVG path of absolute commands, M, L, Q, C and Z
 * @throws Error for another command
 */
export function shortOutline(path: string): string {
	let [x, y, startX, startY] = [0, 0, 0, 0];
	const steps = [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/gu)].map(([, command = '', rest = '']) => {
		const points = (rest.match(/-?\d*\.?\d+/gu) ?? []).map((number) => Math.round(Number(number)));
		if (TAKES[command] !== points.length) throw new Error(`not an outline of a letter: ${command}${rest}`);
		if (command === 'Z') {
			[x, y] = [startX, startY];
			return 'z';
		}
		const by = points.map((point, i) => point - (i % 2 ? y : x));
		const [dx = 0, dy = 0] = by.slice(-2);
		[x, y] = [x + dx, y + dy];
		if (command === 'M') [startX, startY] = [x, y];
		if (command !== 'L') return command.toLowerCase() + joined(by);
		if (!dx && !dy) return '';
		if (!dy) return `h${dx}`;
		return dx ? `l${joined(by)}` : `v${dy}`;
	});
	return steps.join('');
}
