/** No text of any picture is cut, too small, or on top of another. */
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { recordsFor } from '../../src/lib/charts/says.ts';
import { chartRecords } from '../../src/lib/data/find.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { chartNames, type Dataset } from '../../src/lib/data/schema.ts';
import { en } from '../../src/lib/messages/en.ts';
import { draw, sheetOf } from '../../src/lib/picture/draw.ts';
import { pictureOf } from '../../src/lib/picture/picture.ts';
import { recordState, recordWords } from '../../src/lib/picture/record.ts';
import type { PictureState } from '../../src/lib/picture/state.ts';
import { wantedPictures } from '../../src/lib/picture/wanted.ts';
import { widthOf } from '../../src/lib/picture/width.ts';
import { wholePicture } from '../../src/lib/picture/whole.ts';
import { clamp, wrap } from '../../src/lib/picture/wrap.ts';
import { faultsOf } from './lines.ts';

const datasets = ['tests/fixtures/sound', 'data/istanbul-2025'].map((folder) => readDataset(folder));
const LONG = 'A headline as long as an editor in a hurry will write it, which takes up two lines of the picture';

/** Those without a scene. */
const old = chartNames.filter((chart) => !charts[chart].scene);
const recordsIn = (d: Dataset) => chartRecords(d).filter((record) => old.includes(recordState(d, record).chart));

/** Every record, each whole chart, and one to eight marks of every chart taken from all over it. */
const states = (d: Dataset): [string, PictureState][] => [
	...recordsIn(d).map((record): [string, PictureState] => [record.id, recordState(d, record)]),
	...old.flatMap((chart) => {
		const ids = recordsFor(d, chart).map(({ id }) => id);
		return Array.from({ length: 9 }, (_, n): [string, PictureState] => {
			const show = Array.from({ length: n }, (_, i) => ids[Math.floor((i * ids.length) / n)] ?? '');
			return [`${chart} of ${n}`, { chart, show, focus: show.slice(0, n % 3) }];
		});
	})
];

describe.each(datasets.map((d) => [d.info.id, d] as const))('in %s', (_, d) => {
	test.each(states(d))('%s', (_, state) => {
		expect(faultsOf(pictureOf(d, state, { title: LONG, kicker: LONG }))).toEqual([]);
	});

	test.each(old)('the whole chart of %s', (chart) => {
		expect(faultsOf(wholePicture(d, chart))).toEqual([]);
	});

	test('a dagger never stands without the words that explain it, nor these without a dagger', () => {
		for (const wanted of wantedPictures(d).filter((one) => !sheetOf(d, one))) {
			const { lines } = draw(d, wanted);
			const explained = lines.some(({ text }) => text === en.chart.differ);
			expect(explained, wanted.name).toBe(lines.some(({ dagger, text }) => dagger && text !== ''));
		}
	});

	test('every record stands beneath its own headline', () => {
		const faults = recordsIn(d).flatMap((record) =>
			faultsOf(pictureOf(d, recordState(d, record), recordWords(d, record)))
		);
		expect(faults).toEqual([]);
	});
});

describe('wrap(text, size, width)', () => {
	test('breaks into as few lines as can be, about equally long', () => {
		expect(wrap('truce before any talks at all', 20, 240)).toEqual(['truce before', 'any talks at all']);
		expect(wrap('one', 20, 200)).toEqual(['one']);
	});

	test('breaks a word that is wider than a line, and loses no letter of it', () => {
		const lines = wrap('Donaudampfschifffahrtsgesellschaft', 22, 120);
		expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
		for (const line of lines) expect(widthOf(line, 22)).toBeLessThanOrEqual(120);
	});

	test('clamp(lines, most) says with an ellipsis that something is left out', () => {
		expect(clamp(['a b', 'c d', 'e'], 2)).toEqual(['a b', 'c…']);
		expect(clamp(['a b'], 2)).toEqual(['a b']);
	});
});
