/** What moves in each chart, found by its folder: `charts/<name>/<name>.client.ts`. */
import { pairs } from './pairs.client.ts';

type Start = (figure: HTMLElement) => void;

const found = import.meta.glob<{ start: Start }>('./*/*.client.ts', { eager: true });

/** Starts every chart that is printed under a root. */
export function startCharts(root: ParentNode) {
	for (const figure of root.querySelectorAll<HTMLElement>('[data-chart]')) {
		const chart = figure.dataset.chart ?? '';
		found[`./${chart}/${chart}.client.ts`]?.start(figure);
		pairs(figure);
	}
}
