/** Whatever a dataset that is sound holds, no chart is without a picture in any box: names of one word, figures of many digits. */
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { unfit } from '../../src/lib/charts/unfit.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { ChartName, Dataset } from '../../src/lib/data/schema.ts';
import { allBoxes } from '../../src/lib/scene/boxes.ts';
import { textsOf } from '../../src/lib/scene/text.ts';
import { faultsOf, sheetOfScene } from './faults.ts';

const large = readDataset('tests/fixtures/large');
const word = (text: string) => `${text.replace(/[^\p{L}]/gu, '')}${'w'.repeat(40)}`.slice(0, 40);
const named = <T extends { name: string }>(one: T): T => ({ ...one, name: word(one.name) });
const labelled = <T extends { label: string }>(one: T): T => ({ ...one, label: word(one.label) });

const { info } = large;
const parties = info.parties.map(named);
const columns = info.delegations.columns.map(labelled);
/** Each with the charts that draw such words. */
const datasets: [string, ChartName[], Dataset][] = [
	[
		'every name is one word',
		['delegations', 'positions', 'moves', 'places'],
		{ ...large, info: { ...info, parties, delegations: { ...info.delegations, columns } } }
	],
	[
		'every actor is one word',
		['delegations', 'places'],
		{ ...large, actors: large.actors.map((one) => ({ ...named(one), short: word(one.short) })) }
	],
	['every place is one word', ['places'], { ...large, places: large.places.map(named) }],
	[
		'every issue, step and rank is one word',
		['delegations', 'positions'],
		{
			...large,
			info: { ...info, ranks: info.ranks.map(labelled) },
			issues: large.issues.map((one) => ({ ...labelled(one), ...(one.scale && { scale: one.scale.map(labelled) }) }))
		}
	],
	[
		'every claim is one word in short',
		['delegations', 'moves'],
		{ ...large, claims: large.claims.map((one) => ({ ...one, ...(one.short && { short: word(one.short) }) })) }
	]
];

describe.each(datasets)('%s', (_, names, d) => {
	const all = names.flatMap((chart) => allBoxes.map(({ name, ...box }) => ({ chart, name, box })));

	test.each(all)('$chart, $name', ({ chart, box }) => {
		const scene = charts[chart].scene(d, box);
		expect(faultsOf(sheetOfScene(scene), box)).toEqual([]);
		expect(scene.height).toBeLessThanOrEqual(box.height);
		expect(scene.marks.length + scene.more).toBeGreaterThan(0);
		const says = textsOf(scene).filter(({ text }) => /\b[1-9]\d* more\b/u.test(text));
		expect(says).toHaveLength(scene.more ? 1 : 0);
	});
});

test('where there is no room for the line either, nothing fits', () => {
	expect(unfit({ width: 300, height: 330, type: 12 }, 12)).toMatchObject({ fits: true, marks: [], more: 12 });
	expect(unfit({ width: 60, height: 330, type: 12 }, 12)).toMatchObject({ fits: false, marks: [] });
	expect(unfit({ width: 300, height: 9, type: 12 }, 0)).toMatchObject({ fits: false });
});

test('where there is no record, a picture says so in words, however narrow it is', () => {
	for (const box of allBoxes) {
		const scene = unfit(box, 0);
		expect(faultsOf(sheetOfScene(scene), box)).toEqual([]);
		expect(
			textsOf(scene)
				.map(({ text }) => text)
				.join(' ')
		).toBe('No article says anything of this.');
	}
});
