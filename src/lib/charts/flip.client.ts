/**
 * Lets marks travel from where they stood to where a change has put them, on D3's timer. Interruptible: a new change takes
 * a mark from wherever it is; it ends without a trace. (d3-transition would bring colours and strings along that
 * nothing here interpolates, a third of the script.)
 */
import { easeCubicInOut, timer, type Timer } from 'd3';

const DURATION = 380;
const moving = new WeakMap<HTMLElement | SVGElement, Timer>();

export const still = () =>
	document.documentElement.dataset.motion === 'none' || matchMedia('(prefers-reduced-motion: reduce)').matches;

function rest(node: HTMLElement | SVGElement) {
	moving.get(node)?.stop();
	moving.delete(node);
	node.style.removeProperty('transform');
	node.style.removeProperty('opacity');
}

/** Pixels of the screen for each unit in which a node is drawn: a picture is as large as there is room for. */
const scaleOf = (node: HTMLElement | SVGElement) =>
	node instanceof SVGGraphicsElement ? (node.getScreenCTM()?.a ?? 1) : 1;

/** Carries a node in from x, y pixels beside its place; one that was not there before fades in. */
export function travel(node: HTMLElement | SVGElement, x: number, y: number, fadesIn: boolean) {
	rest(node);
	const scale = x || y ? scaleOf(node) : 1;
	const draw = (left: number) => {
		node.style.transform = `translate(${(x * left) / scale}px, ${(y * left) / scale}px)`;
		if (fadesIn) node.style.opacity = String(1 - left);
	};
	draw(1);
	moving.set(
		node,
		timer((elapsed) => {
			if (elapsed >= DURATION) rest(node);
			else draw(1 - easeCubicInOut(elapsed / DURATION));
		})
	);
}

/** Runs `change` and carries every node that it moved. With reduced motion the change is all that happens. */
export function flip(nodes: HTMLElement[], change: () => void) {
	if (still()) return change();
	const before = new Map(nodes.map((node) => [node, node.getBoundingClientRect()]));
	nodes.forEach(rest);
	change();
	const after = nodes.map((node) => node.getBoundingClientRect());
	nodes.forEach((node, i) => {
		const [from, to] = [before.get(node)!, after[i]!];
		const fadesIn = !from.width;
		const [x, y] = fadesIn ? [0, 0] : [from.left - to.left, from.top - to.top];
		if (to.width && (fadesIn || x || y)) travel(node, x, y, fadesIn);
	});
}

/** Lets a line grow from its start. */
export function grow(line: SVGElement) {
	rest(line);
	const draw = (left: number) => {
		line.setAttribute('pathLength', '1');
		line.style.strokeDasharray = '1';
		line.style.strokeDashoffset = String(left);
	};
	draw(1);
	const growing = timer((elapsed) => {
		if (elapsed < DURATION) return draw(1 - easeCubicInOut(elapsed / DURATION));
		growing.stop();
		line.removeAttribute('pathLength');
		line.style.removeProperty('stroke-dasharray');
		line.style.removeProperty('stroke-dashoffset');
	});
}
