/** The pictures that the steps of the story show: they fill their room, and nothing in them jumps from step to step. */
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Step } from '../../src/lib/data/schema.ts';
import { allBoxes, slideBoxes, storyBoxes } from '../../src/lib/scene/boxes.ts';
import type { Box, Mark, Scene, Shape } from '../../src/lib/scene/scene.ts';
import { placeOf, ringOf } from '../../src/lib/scene/shape.ts';
import { boxOfText, textsOf } from '../../src/lib/scene/text.ts';
import { stageOf } from '../../src/lib/story/view.ts';
import { faultsOf, sheetOfScene } from './faults.ts';

/** The dataset that is told. */
const d = readDataset('data/istanbul-2025');
const sceneOf = ({ chart, show, focus }: Step, box: Box): Scene =>
	charts[chart].scene(d, { ...box, show: new Set(show), focus: new Set(focus), stage: stageOf(d, chart) });
const stepsWith = (...names: Step['chart'][]) => d.story.filter(({ chart }) => names.includes(chart));
const stepOf = (id: string) => d.story.find((step) => step.id === id)!;
const [story] = storyBoxes as [Box];

/** Where the first shape of a mark is; a mark on the line is hit on its name too, which may stand at either side. */
function cornerOf({ shapes: [shape] }: Mark): number[] {
	const place = placeOf(shape!);
	return ['x', 'y', 'cx', 'cy'].flatMap((name) => (name in place ? [Number(place[name])] : []));
}

/** Lower and upper end of all that is drawn. */
function spanOf(scene: Scene): [number, number] {
	const shapes = scene.ground.shapes.map(placeOf);
	const ys = [
		...shapes.flatMap(({ y, y1, y2, height }) => [
			y,
			y1,
			y2,
			height === undefined ? undefined : Number(y) + Number(height)
		]),
		...scene.marks.flatMap(({ y, height }) => [y, y + height]),
		...textsOf(scene)
			.map(boxOfText)
			.flatMap(({ y, height }) => [y, y + height])
	].flatMap((y) => (y === undefined ? [] : [Number(y)]));
	return [Math.min(...ys), Math.max(...ys)];
}

type Rect = Pick<Mark, 'x' | 'y' | 'width' | 'height'>;

const apartBy = (a: Rect, b: Rect, by: number) =>
	a.x + a.width + by <= b.x || b.x + b.width + by <= a.x || a.y + a.height + by <= b.y || b.y + b.height + by <= a.y;

const liesIn = (inner: Rect, { x, y, width, height }: Rect) =>
	inner.x > x && inner.y > y && inner.x + inner.width < x + width && inner.y + inner.height < y + height;

/** The outlines of chairs that stand in the ground. */
const ghostsIn = ({ ground }: Scene): Shape[] =>
	ground.shapes.filter((shape) => shape.type === 'rect' && shape.stroke === 'rule' && shape.fill === 'paper');

const pictures = stepsWith('delegations', 'positions', 'wording', 'places').flatMap((step) =>
	allBoxes
		.filter(({ name }) => !name.startsWith('page'))
		.map(({ name, ...box }) => ({ id: step.id, name, box, scene: sceneOf(step, box) }))
);

describe('a step of the story', () => {
	test.each(pictures)('$id, $name: nothing is cut or collides, and everything is drawn', ({ box, scene }) => {
		expect(faultsOf(sheetOfScene(scene), box)).toEqual([]);
		expect(scene.height).toBeLessThanOrEqual(box.height);
		expect(scene.more).toBe(0);
	});

	test.each(pictures)('$id, $name: fills its room', ({ id, box, scene }) => {
		const [top, end] = spanOf(scene);
		/** Words do not grow without end, and one event alone has few. */
		expect((end - top) / box.height).toBeGreaterThanOrEqual(stepOf(id).chart === 'wording' ? 0.84 : 0.85);
	});

	test.each(pictures)('$id, $name: a ring cuts no words and touches no other ring', ({ scene }) => {
		const rings = scene.marks.filter(({ focused }) => focused).map(ringOf);
		for (const [i, ring] of rings.entries()) {
			for (const other of rings.slice(i + 1)) expect(apartBy(ring, other, 1.9)).toBe(true);
			for (const text of textsOf(scene)) {
				const words = boxOfText(text);
				expect(apartBy(ring, words, 1) || liesIn(words, ring), text.text).toBe(true);
			}
		}
	});
});

const moving = pictures.filter(({ id }) => ['delegations', 'positions'].includes(stepOf(id).chart));

test.each(moving)('$id, $name: what another step shows too stands where it stands there', ({ id, name, scene }) => {
	const here = new Map(scene.marks.map((mark) => [mark.id, mark]));
	for (const other of moving.filter((one) => one.name === name && stepOf(one.id).chart === stepOf(id).chart)) {
		for (const mark of other.scene.marks) {
			const same = here.get(mark.id);
			const far = same ? cornerOf(mark).map((at, i) => Math.abs(at - cornerOf(same)[i]!)) : [];
			for (const by of far) expect(by, `${mark.id} in ${other.id}`).toBeLessThanOrEqual(1);
		}
	}
});

describe('the table', () => {
	const full = sceneOf(stepOf('st-15-not-sent'), story);

	test('chairs that other steps fill are outlines without words', () => {
		const first = sceneOf(stepOf('st-01-in-short'), story);
		expect(first.ground.texts).toEqual(full.ground.texts);
		expect(ghostsIn(full)).toEqual([]);
		// Five chairs with their backs, and two stacks of three cards.
		expect(ghostsIn(first)).toHaveLength(5 * 2 + 2 * 3);
		expect(first.marks.map(({ id }) => id)).toEqual(['at-putin', 'at-zelensky']);
	});

	test('an outline is as large as the card that will fill it', () => {
		const card = full.marks.find(({ id }) => id === 'at-fomin')!;
		const outlines = ghostsIn(sceneOf(stepOf('st-01-in-short'), story)).map(placeOf);
		expect(outlines).toContainEqual(expect.objectContaining(placeOf({ type: 'rect', ...card, rx: 5 })));
	});

	test('says of a side that no source names anyone, and of no other one', () => {
		const saying = stepsWith('delegations').filter((step) =>
			textsOf(sceneOf(step, story)).some(({ text }) => text.startsWith('no source'))
		);
		expect(saying.map(({ id }) => id)).toEqual(['st-03-talks-of-2022']);
	});

	test('without a stage nothing is kept free', () => {
		const { show } = stepOf('st-01-in-short');
		const alone = charts.delegations.scene(d, { ...story, show: new Set(show) });
		expect(ghostsIn(alone)).toEqual([]);
		expect(alone.height).toBeLessThan(story.height / 2);
	});
});

test('the line has the lanes of all parties from the first step on', () => {
	const named = (id: string) => new Set(textsOf(sceneOf(stepOf(id), slideBoxes.wide)).map(({ text }) => text));
	for (const { name } of d.info.parties.filter(({ id }) => ['ru', 'ua', 'us', 'eu'].includes(id)))
		expect(named('st-17-ukraine-order')).toContain(name);
	expect(sceneOf(stepOf('st-17-ukraine-order'), story).marks).toHaveLength(3);
});
