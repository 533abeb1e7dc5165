/** What moves in each chart, found by its folder: `charts/<name>/<name>.client.ts`. */
import { moves } from './moves.client.ts';
import { pairs } from './pairs.client.ts';
import { positions } from './positions.client.ts';

type Start = (figure: HTMLElement) => void;

const found = import.meta.glob<{ start: Start }>('./*/*.client.ts', { eager: true });
/** Of charts that have no folder of their own yet. */
const old: Record<string, Start> = { moves, positions };

/** Starts every chart that is printed under a root. */
export function startCharts(root: ParentNode) {
	for (const figure of root.querySelectorAll<HTMLElement>('[data-chart]')) {
		const chart = figure.dataset.chart ?? '';
		(found[`./${chart}/${chart}.client.ts`]?.start ?? old[chart])?.(figure);
		pairs(figure);
	}
}
