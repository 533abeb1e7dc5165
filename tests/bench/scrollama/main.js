/** What users of scrollama write: text in the page, one sticky graphic, D3 draws the step that was entered. */
import { select, selectAll, transition } from 'd3';
import scrollama from 'scrollama';

const root = document.documentElement.dataset;
const graphic = select('#graphic');
const steps = selectAll('.scene');
const pictures = await (await fetch('./pictures.json')).json();

function show(index) {
	const known = new Set(
		graphic
			.selectAll('[data-key]')
			.nodes()
			.map((mark) => mark.dataset.key)
	);
	steps.classed('is-active', (_, i) => i === index);
	graphic.html(pictures[index]);
	graphic
		.selectAll('[data-key]')
		.filter((_, i, marks) => !known.has(marks[i].dataset.key))
		.style('opacity', 0)
		.transition(transition().duration(380))
		.style('opacity', 1);
	root.benchNow = String(index);
}

const scroller = scrollama();
scroller.setup({ step: '.scene', offset: 0.62 }).onStepEnter(({ index }) => show(index));
addEventListener('resize', scroller.resize);
show(0);
