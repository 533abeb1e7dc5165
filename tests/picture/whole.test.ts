/** A whole chart leaves nothing out. */
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../src/lib/data/find.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { label } from '../../src/lib/layout/label.ts';
import { en } from '../../src/lib/messages/en.ts';
import { positionsOf, threadOf } from '../../src/lib/picture/layouts.ts';
import { charts } from '../../src/lib/charts/index.ts';
import { wholePicture } from '../../src/lib/picture/whole.ts';
import { chartNames } from '../../src/lib/data/schema.ts';
import { textsOf } from './lines.ts';

const datasets = ['tests/fixtures/sound', 'data/istanbul-2025'].map((folder) => readDataset(folder));
/** Those without a scene. */
const old = chartNames.filter((chart) => !charts[chart].scene);
const flat = (text: string) => text.replace(/\s+/gu, ' ').toLowerCase();

describe.each(datasets.map((d) => [d.info.id, d] as const))('wholePicture(%s, chart)', (_, d) => {
	const said = (chart: (typeof chartNames)[number]) => flat(textsOf(wholePicture(d, chart)).join(' '));

	test('says the words of every position, and every issue', () => {
		const { axis, grid } = positionsOf(d);
		const text = said('positions');
		const marks = [
			...axis.steps.flatMap(({ places }) => places.flatMap((place) => place.marks)),
			...grid.flatMap((row) => row.cells.flat())
		];
		expect(marks).toHaveLength(d.positions.length);
		for (const { words } of marks) expect(text).toContain(flat(words));
		for (const { issue } of grid) expect(text).toContain(flat(issue.label));
	});

	test('says the words of every move', () => {
		const text = said('moves');
		for (const { words } of threadOf(d).rows) expect(text).toContain(flat(words));
	});

	test('says every reading of every difference of wording', () => {
		const text = said('wording');
		for (const { question, sides } of d.disagreements.filter(({ kind }) => kind === 'wording')) {
			for (const part of [question, ...sides.map(({ reading }) => reading)]) expect(text).toContain(flat(part));
		}
	});

	test('names, under each difference of wording, the articles that do not speak of it', () => {
		const text = said('wording');
		for (const record of d.disagreements.filter(({ kind }) => kind === 'wording')) {
			const speaking = new Set(claimsOf(d, record).flatMap(({ evidence }) => evidence.map(({ source }) => source)));
			const silent = d.sources.filter(({ id }) => !speaking.has(id)).map(({ name }) => name);
			if (silent.length) expect(text).toContain(flat(`Does not speak of it: ${silent.join(' · ')}`));
		}
	});

	test.each(old)('%s: no mark is left out, and all of them are in its description', (chart) => {
		expect(said(chart)).not.toMatch(/\d+ of \d+ shown/u);
		const { description } = wholePicture(d, chart);
		for (const record of charts[chart].about(d).records)
			expect(description).toContain(label(d, record).replace(/[.?!]$/u, ''));
	});

	test.each(old)('%s says how to read it, and what it is made of', (chart) => {
		const text = said(chart);
		expect(text).toContain(flat(en.chart.howToRead));
		expect(text).toContain(flat(`dataset ${d.info.version}, as of`));
		for (const { name } of d.sources) expect(text).toContain(flat(`“${name}”: `));
	});
});
