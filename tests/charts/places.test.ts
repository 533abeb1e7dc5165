import { describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { placesScene } from '../../src/lib/charts/places/scene.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { label } from '../../src/lib/layout/label.ts';
import { allBoxes } from '../../src/lib/scene/boxes.ts';
import type { Mark, Scene, Shape } from '../../src/lib/scene/scene.ts';
import { boxOfText } from '../../src/lib/scene/text.ts';

const d = readDataset('data/istanbul-2025');
const wide = { width: 940, height: 510, type: 13 };
const scene = placesScene(d, wide);
const markOf = (id: string, { marks }: Scene = scene) => marks.find((mark) => mark.id === id);
const circles = ({ shapes }: { shapes: Shape[] }) => shapes.filter((shape) => shape.type === 'circle');
/** The dot of every place, from west to east. */
const dots = circles(scene.ground).sort((a, b) => a.cx - b.cx);
const landIn = ({ ground }: Scene) => ground.shapes.find(({ type, fill }) => type === 'path' && fill === 'table');
/** The name of the place over a mark: the nearest bold text of the ground. */
const cardOf = ({ x, y }: Mark, { ground }: Scene = scene) =>
	ground.texts
		.filter((text) => text.weight === 600 && text.y < y + 1 && Math.abs(text.x - x) < 1)
		.sort((a, b) => b.y - a.y)[0]?.text;
/** The dataset with one record of it changed. */
const changed = (id: string, to: Partial<Dataset['whereabouts'][number]>): Dataset => ({
	...d,
	whereabouts: d.whereabouts.map((record) => (record.id === id ? { ...record, ...to } : record))
});

describe('placesScene(dataset, box)', () => {
	test.each([
		['wh-ru-negotiators', 'Istanbul'],
		['wh-ua-delegation', 'Istanbul'],
		['wh-zelensky', 'Ankara'],
		['wh-erdogan', 'Ankara'],
		['wh-sybiha', 'Antalya'],
		['wh-rubio', 'Antalya'],
		['wh-graham', 'Antalya'],
		['wh-trump-qatar', 'Qatar'],
		['wh-trump-dubai', 'Dubai']
	])('%s stands in the card of %s', (id, place) => {
		for (const box of allBoxes.filter(({ name }) => !name.startsWith('story'))) {
			const drawn = placesScene(d, box);
			expect(cardOf(markOf(id, drawn)!, drawn)).toBe(place);
		}
	});

	test.each([
		['there', 'wh-ru-negotiators', { type: 'circle', fill: 'party' }],
		['sent', 'wh-ua-delegation', { type: 'circle', fill: 'paper', stroke: 'party' }],
		['headed', 'wh-trump-dubai', { type: 'path', stroke: 'party' }],
		['unknown', 'wh-putin', { type: 'circle', stroke: 'party', dash: expect.any(String) as string }]
	])('who is %s has a sign of its own', (_, id, sign) => {
		expect(markOf(id)?.shapes).toEqual([expect.objectContaining(sign)]);
		expect('dash' in (markOf(id)?.shapes[0] ?? {})).toBe('dash' in sign);
		expect(markOf(id)?.shapes[0]?.fill).toBe('fill' in sign ? sign.fill : undefined);
	});

	test('a sign follows the status of its record', () => {
		const other = placesScene(changed('wh-ua-delegation', { status: 'there' }), wide);
		expect(markOf('wh-ua-delegation', other)?.shapes[0]).toMatchObject({ fill: 'party' });
	});

	test('who is on no map stands below it', () => {
		const frame = scene.ground.shapes.find(({ type, fill }) => type === 'rect' && !fill);
		const end = frame?.type === 'rect' ? frame.y + frame.height : NaN;
		const below = scene.marks.filter(({ y }) => y >= end).map(({ id }) => id);
		expect(below).toEqual(d.whereabouts.filter(({ place }) => !place).map(({ id }) => id));
	});

	test('a place stands where it is on Earth: Istanbul in the north-west, Antalya south of Ankara, Dubai in the east', () => {
		const [istanbul, antalya, ankara, qatar, dubai] = dots;
		expect(dots).toHaveLength(d.places.length);
		expect(istanbul!.cy).toBeLessThan(ankara!.cy);
		expect(antalya!.cy).toBeGreaterThan(ankara!.cy);
		expect([qatar!.cy, dubai!.cy].every((y) => y > antalya!.cy)).toBe(true);
		expect(dubai!.cx - qatar!.cx).toBeLessThan(qatar!.cx - ankara!.cx);
	});

	test('a country of which no city is named is a wide ring, a city a dot', () => {
		expect(dots.filter(({ fill }) => !fill).map(({ cx }) => cx)).toEqual([dots[3]!.cx]);
		expect(scene.ground.texts.map(({ text }) => text)).toContain('city not named');
	});

	test('a dashed line leads from where somebody was to where the way led, and nowhere else', () => {
		expect(scene.links).toEqual([
			{ from: 'wh-trump-qatar', to: 'wh-trump-dubai', party: 'us', dashed: true, path: expect.any(String) as string }
		]);
		const [from, to] = [...scene.links[0]!.path.matchAll(/[\d.]+/gu)]
			.map(([n]) => Number(n))
			.filter((_, i) => i % 2 === 0);
		expect([dots[3]!.cx < from!, from! < to!, to! < dots[4]!.cx]).toEqual([true, true, true]);
	});

	test('no card lies on a place, and none on another card', () => {
		for (const box of allBoxes) {
			const { ground } = placesScene(d, box);
			const cards = ground.shapes.filter((shape) => shape.type === 'rect').filter(({ fill }) => fill === 'paper');
			const holds = (card: (typeof cards)[number], x: number, y: number) =>
				x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height;
			expect(cards).toHaveLength(d.places.length);
			for (const card of cards) {
				expect(circles(ground).filter(({ cx, cy }) => holds(card, cx, cy))).toEqual([]);
				const others = cards.filter((other) => other !== card);
				const meets = others.filter(
					(other) =>
						card.x < other.x + other.width &&
						other.x < card.x + card.width &&
						card.y < other.y + other.height &&
						other.y < card.y + card.height
				);
				expect(meets).toEqual([]);
			}
		}
	});

	test('names on the map are those of the places of the dataset; every text of a mark is on its card', () => {
		const bold = scene.ground.texts.filter(({ weight }) => weight === 600).map(({ text }) => text);
		expect(bold.sort()).toEqual(d.places.map(({ name }) => name).sort());
		for (const { x, width, texts } of scene.marks)
			for (const text of texts) expect(boxOfText(text).x + text.width).toBeLessThanOrEqual(x + width + 0.1);
	});

	test('land is a path of less than 6 kB in every box', () => {
		for (const folder of ['data/istanbul-2025', 'tests/fixtures/sound']) {
			const dataset = readDataset(folder);
			for (const box of allBoxes) {
				const land = landIn(placesScene(dataset, box));
				const length = land?.type === 'path' ? land.d.length : 0;
				expect(length).toBeGreaterThan(500);
				expect(length).toBeLessThan(6000);
			}
		}
	});

	test('with `show` only those records are drawn, on the same map; with `focus` their marks are focused', () => {
		const show = new Set(['wh-zelensky', 'wh-putin']);
		const part = placesScene(d, { ...wide, show, focus: new Set(['wh-putin']) });
		expect(part.marks.map(({ id, focused }) => [id, focused])).toEqual([
			['wh-zelensky', false],
			['wh-putin', true]
		]);
		expect(part.links).toEqual([]);
	});

	test('where a place has too many people for its card, the rest stands in the words', () => {
		const many = Array.from({ length: 30 }, (_, i) => ({ ...d.whereabouts[0]!, id: `wh-more-${i}` }));
		const crowd = placesScene(
			{ ...d, whereabouts: [...d.whereabouts, ...many] },
			{ width: 340, height: 540, type: 12 }
		);
		expect(crowd.fits).toBe(true);
		expect(crowd.marks.length + crowd.more).toBe(d.whereabouts.length + 30);
		expect(crowd.ground.texts.map(({ text }) => text)).toContain(`${crowd.more} more not drawn here`);
	});

	test('says that it does not fit, rather than to cut a word', () => {
		expect(placesScene(d, { width: 90, height: 500, type: 12 })).toMatchObject({ fits: false, marks: [] });
	});
});

describe('about', () => {
	const about = (dataset: Dataset) => charts.places.about(dataset);

	test('the headline counts the places in which somebody is reported', () => {
		expect(about(d).title).toBe('15 May: talks due in Istanbul, people in four places');
		const fewer = changed('wh-trump-qatar', { status: 'unknown', place: null });
		expect(about(fewer).title).toBe('15 May: talks due in Istanbul, people in three places');
		const gone = changed('wh-ru-negotiators', { status: 'sent' });
		expect(about(gone).title).toBe('15 May: talks due in Istanbul, people in three places');
	});

	test('the lead says what no source says', () => {
		expect(about(d).lead).toMatch(/No source says where Putin was that day or that the Ukrainian team had arrived\.$/u);
	});
});

test.each([
	['wh-ru-negotiators', 'Russian negotiators, led by Medinsky: in Istanbul, arrived that morning'],
	['wh-ua-delegation', 'Ukrainian team: sent to Istanbul, Zelensky says; no source reports the arrival'],
	['wh-trump-dubai', 'Donald Trump: on the way to Dubai, later that day'],
	['wh-putin', 'Vladimir Putin: no source says where']
])('label of %s', (id, sentence) => {
	expect(
		label(
			d,
			d.whereabouts.find((record) => record.id === id)!
		)
	).toBe(sentence);
});
