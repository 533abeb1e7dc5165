/** Lets marks travel from where they stood to where a change has put them. Interruptible; ends without a trace. */
import { easeCubicInOut, select } from 'd3';
import 'd3-transition';

const DURATION = 380;

export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Runs `change` and carries every node that it moved. With reduced motion the change is all that happens. */
export function flip(nodes: HTMLElement[], change: () => void) {
	if (still()) return change();
	const before = new Map(nodes.map((node) => [node, node.getBoundingClientRect()]));
	for (const node of nodes) select(node).interrupt().style('transform', null).style('opacity', null);
	change();
	for (const node of nodes) {
		const from = before.get(node)!;
		const to = node.getBoundingClientRect();
		if (!to.width) continue;
		const appears = !from.width;
		const [x, y] = appears ? [0, 0] : [from.left - to.left, from.top - to.top];
		if (!appears && !x && !y) continue;
		const travelling = select(node).style('transform', `translate(${x}px,${y}px)`).style('opacity', appears ? '0' : '1');
		const clear = () => select(node).style('transform', null).style('opacity', null);
		travelling
			.transition()
			.duration(DURATION)
			.ease(easeCubicInOut)
			.style('transform', 'translate(0px,0px)')
			.style('opacity', '1')
			.on('end', clear);
	}
}
