/** The chart that a record changes, as the site draws it. */
import type { FileName } from '../../lib/data/at.ts';
import { charts } from '../../lib/charts/index.ts';
import { chartOfRecord, chartRecords, claimsOf, drawnBy } from '../../lib/data/find.ts';
import { chartNames } from '../../lib/data/schema.ts';
import type { ChartName, Dataset } from '../../lib/data/schema.ts';
import { pageBoxes } from '../../lib/scene/boxes.ts';
import { paletteOf } from '../../lib/scene/palette.ts';
import type { Theme } from '../../lib/scene/palette.ts';
import { toSvg } from '../../lib/scene/toSvg.ts';
import type { Drawn } from '../wire.ts';

/** The chart that shows a record, and the ids of what to ring in it: itself, or the records that stand on it. */
function shownIn(d: Dataset, name: FileName, id: string): { chart: ChartName; focus: string[] } | undefined {
	const own = chartNames.find((chart) => drawnBy[chart] === name);
	if (own) return { chart: own, focus: [id] };
	const records = name === 'claims' ? chartRecords(d).filter((one) => claimsOf(d, one).some((c) => c.id === id)) : [];
	const [first] = records;
	return first && { chart: chartOfRecord(d, first), focus: records.map((one) => one.id) };
}

/**
 * @param chart that is shown where the record is in none
 * @throws Error where a chart finds no room for a word
 */
export function drawChart(d: Dataset, chart: ChartName, record?: { name: FileName; id: string }): Drawn {
	const shown = (record && shownIn(d, record.name, record.id)) ?? { chart, focus: [] };
	const [box] = pageBoxes;
	const there = new Set(d[drawnBy[shown.chart]].map((one) => one.id));
	const focus = new Set(shown.focus.filter((one) => there.has(one)));
	const scene = charts[shown.chart].scene(d, { ...box!, ...(focus.size > 0 && { focus }) });
	const { title, says } = charts[shown.chart].about(d);
	const paint = (theme: Theme) =>
		toSvg(
			{ ...scene, parts: [{ x: 0, y: 0, scene }] },
			{ name: shown.chart, title, description: says },
			paletteOf(d, theme)
		);
	return { chart: shown.chart, says, crowded: !scene.fits, svg: { light: paint('light'), dark: paint('dark') } };
}
