/** What of a dataset finds no room: every picture and every slide is laid out as the build lays it out. */
import { slidesOf } from '../lib/class/present/slides.ts';
import { storyDeck } from '../lib/class/present/story.ts';
import { plansOf } from '../lib/data/lesson.ts';
import { charts } from '../lib/charts/index.ts';
import { drawnBy } from '../lib/data/find.ts';
import type { FileText } from '../lib/data/files.ts';
import type { Fault } from '../lib/data/fault.ts';
import { placeAt } from '../lib/data/place.ts';
import { chartNames, type Dataset } from '../lib/data/schema.ts';
import { draw } from '../lib/picture/draw.ts';
import { wantedPictures } from '../lib/picture/wanted.ts';
import { pageBoxes } from '../lib/scene/boxes.ts';

interface Trial {
	/** The file in which its words stand, and the record there. */
	file: string;
	record: string;
	draw: () => unknown;
}

/** Where a picture that is none of a record is named; a part of a chart is a meeting. */
const fileOf = { chart: 'dataset', part: 'meetings', step: 'story' } as const;

const trials = (d: Dataset): Trial[] => [
	...chartNames.flatMap((chart) =>
		pageBoxes.map((box) => ({ file: 'dataset', record: chart, draw: () => charts[chart].scene(d, box) }))
	),
	...wantedPictures(d).map((wanted) => ({
		file: wanted.kind === 'record' ? drawnBy[wanted.state.chart] : fileOf[wanted.kind],
		record: wanted.name,
		draw: () => draw(d, wanted)
	})),
	...plansOf(d).map((plan) => ({ file: 'lesson', record: plan.id, draw: () => slidesOf(d, plan) })),
	{ file: 'story', record: d.story[0]?.id ?? '', draw: () => storyDeck(d) }
];

/** The collection of a chart that has nothing to draw; undefined for anything else. */
function emptyChart(d: Dataset, record: string) {
	const chart = chartNames.find((name) => name === record);
	if (!chart) return undefined;
	const empty = d[drawnBy[chart]].length === 0 || charts[chart].about(d).records.length === 0;
	return empty ? drawnBy[chart] : undefined;
}

const nothingToDraw = (chart: string, file: string): Fault => ({
	file,
	line: 1,
	column: 1,
	record: chart,
	rule: 'room',
	message: `the chart has nothing to draw: "${chart}"`,
	hint: 'add to this file what the sources say; a chart of nothing cannot be built'
});

/**
 * One fault for each record whose picture or slide cannot be laid out, at the line on which it is named.
 * @param folder as it stands in the faults
 * @param texts the files of the dataset by name ("story.json")
 */
export function undrawn(d: Dataset, folder: string, texts: ReadonlyMap<string, FileText>): Fault[] {
	const faults = new Map<string, Fault>();
	for (const { file, record, draw } of trials(d)) {
		try {
			draw();
		} catch (error) {
			const empty = emptyChart(d, record);
			if (empty) {
				faults.set(record, nothingToDraw(record, `${folder}/${empty}.json`));
				continue;
			}
			const text = texts.get(`${file}.json`);
			const source = typeof text === 'string' ? text : '';
			faults.set(record, {
				file: `${folder}/${file}.json`,
				...placeAt(source, Math.max(0, source.indexOf(JSON.stringify(record)))),
				record,
				rule: 'room',
				message: `no room for it in a picture or on a slide: ${(error as Error).message}`,
				hint: 'shorten its title, or what the records in it are called'
			});
		}
	}
	return [...faults.values()];
}
