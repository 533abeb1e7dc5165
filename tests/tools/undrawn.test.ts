import { expect, test } from 'vitest';
import { readTexts } from '../../src/lib/data/read.server.ts';
import { undrawn } from '../../src/tools/undrawn.ts';
import { soundDataset } from '../data/sound.ts';

const folder = 'tests/fixtures/sound';
const texts = readTexts(folder);

test('all of a sound dataset has room', () => expect(undrawn(soundDataset(), folder, texts)).toEqual([]));

// Names are filled into a headline, so it may be longer than any text of the dataset.
test('a headline without room is told at the line of its chart', () => {
	const d = soundDataset();
	const { moves } = d.info.charts;
	const title = Array(9).fill('W'.repeat(39)).join(' ');
	const charts = { ...d.info.charts, moves: { ...moves, title } };
	const faults = undrawn({ ...d, info: { ...d.info, charts } }, folder, texts);
	const lines = String(texts.get('dataset.json')).split('\n');
	const line = lines.findIndex((text) => text.includes('"moves"')) + 1;
	expect(faults).toMatchObject([{ file: `${folder}/dataset.json`, line, record: 'moves', rule: 'room' }]);
});

test('a chart without records is told as that, and not as one without room', () => {
	const d = { ...soundDataset(), positions: [] };
	const [first] = undrawn({ ...d, story: d.story.filter(({ chart }) => chart !== 'positions') }, folder, texts);
	expect(first).toMatchObject({
		file: `${folder}/positions.json`,
		record: 'positions',
		message: 'the chart has nothing to draw: "positions"'
	});
});
