/**
 * A page as Datawrapper publishes it: the shell printed by its server code, its two libraries, and a chart. Its own charts
 * are not public, so this one draws the moves as a list in less than 1 kB: the page is the least that theirs can weigh.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const core = (name) => require.resolve(`@datawrapper/chart-core/dist/${name}`);

const chart = `dw.visualization.register('stub', { render(target) {
	const rows = this.dataset.columns();
	const list = document.createElement('ol');
	for (let i = 0; i < this.dataset.numRows(); i++) {
		const item = document.createElement('li');
		item.textContent = rows.map((column) => column.raw(i)).join(' · ');
		list.append(item);
	}
	target.append(list);
	document.documentElement.dataset.drawn = '';
	this.renderingComplete();
} });`;

const cell = (text) => `"${text.replaceAll('"', '""')}"`;

/** @returns {Record<string, Buffer | string>} by path; the frame is index.html, the host includes embed.js */
export function datawrapper(info, moves) {
	const csv = [['When', 'Who', 'What'], ...moves.map(({ when, party, label }) => [when, party, label])]
		.map((row) => row.map(cell).join(','))
		.join('\n');
	const light = { colors: { background: '#ffffff', palette: ['#18a1cd'] }, typography: {}, style: {}, options: {} };
	const props = {
		chart: {
			id: 'moves',
			type: 'stub',
			title: info.title,
			theme: 'light',
			language: 'en-US',
			metadata: { data: {}, describe: { intro: info.lead, 'source-name': '' }, visualize: {}, publish: { blocks: {} } }
		},
		visualization: { id: 'stub', height: 'fixed', axes: {} },
		theme: { id: 'light', data: light, fonts: {}, _computed: {} },
		themeDataLight: light,
		themeDataDark: light,
		locales: {},
		translations: {},
		blocks: [],
		assets: { 'dataset.csv': { value: csv } }
	};
	const shell = require(core('Visualization_SSR.js')).render({ ...structuredClone(props), isIframe: true });
	const state = JSON.stringify(JSON.stringify(props)).replaceAll('<', '\\u003c');
	return {
		'index.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${info.title}</title><style>${readFileSync(core('web-component.css'), 'utf8').replace(/\/\*# source.*/, '')}</style>
<script>window.__DW_SVELTE_PROPS__ = JSON.parse(${state});</script></head>
<body><div class="chart dw-chart vis-stub" id="__svelte-dw">${shell.html}</div>
<script src="dw-2.0.min.js"></script><script src="stub.js"></script><script src="main.js"></script></body></html>`,
		'stub.js': chart,
		'dw-2.0.min.js': readFileSync(core('dw-2.0.min.js')),
		'main.js': readFileSync(core('main.js')),
		'embed.js': readFileSync(core('embed.js'))
	};
}
