/** A step of the story across the table: sides, order of time and lines, told from the picture alone. */
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { daysOf } from '../../src/lib/charts/moves/days.ts';
import { get, lead } from '../../src/lib/data/find.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { slideBoxes, storyBoxes } from '../../src/lib/scene/boxes.ts';
import type { Box, Link, Scene, Shape } from '../../src/lib/scene/scene.ts';
import { boxOfText, textsOf } from '../../src/lib/scene/text.ts';
import { faultsOf, sheetOfScene } from './faults.ts';

const boxes = [...storyBoxes, slideBoxes.wide];

interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}
type Rect = Extract<Shape, { type: 'rect' }>;

const within = ([x, y]: number[], area: Area) =>
	x! > area.x && x! < area.x + area.width && y! > area.y && y! < area.y + area.height;
const meet = (a: Area, b: Area) =>
	a.x < b.x + b.width - 0.01 &&
	b.x < a.x + a.width - 0.01 &&
	a.y < b.y + b.height - 0.01 &&
	b.y < a.y + a.height - 0.01;
const isRect = (shape: Shape): shape is Rect => shape.type === 'rect';

/** Points on a line, close enough to meet every letter that it runs over. */
function pointsOf({ path }: Link): number[][] {
	const [x1, y1, ax, ay, bx, by, x2, y2] = path.match(/-?[\d.]+/gu)!.map(Number) as [number, ...number[]];
	return Array.from({ length: 101 }, (_, i) => {
		const [t, u] = [i / 100, 1 - i / 100];
		const at = (a: number, b: number, c: number, d: number) =>
			u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
		return [at(x1, ax!, bx!, x2!), at(y1!, ay!, by!, y2!)];
	});
}

/** Texts that a line runs over, with nothing between it and them. */
function struckThrough({ ground, marks, links }: Scene): string[] {
	const points = links.flatMap(pointsOf);
	const backed = marks.flatMap(({ shapes, texts }) =>
		texts.map((text) => ({ text, backing: shapes.filter(isRect).filter(({ fill }) => fill) }))
	);
	return [...ground.texts.map((text) => ({ text, backing: [] })), ...backed].flatMap(({ text, backing }) => {
		const bare = points
			.filter((point) => within(point, boxOfText(text)))
			.filter((at) => !backing.some((one) => within(at, one)));
		return bare.length ? [text.text] : [];
	});
}

/** Texts of other marks, or of none, that a ring around a mark would cover. */
function ringed({ ground, marks }: Scene): string[] {
	return marks.flatMap((mark) => {
		const ring = { x: mark.x - 3, y: mark.y - 3, width: mark.width + 6, height: mark.height + 6 };
		const others = [...ground.texts, ...marks.filter((other) => other !== mark).flatMap(({ texts }) => texts)];
		return others.filter((text) => meet(ring, boxOfText(text))).map(({ text }) => `${mark.id}: ${text}`);
	});
}

describe.each(['data/istanbul-2025', 'tests/fixtures/sound', 'tests/fixtures/large'])('%s', (folder) => {
	const d = readDataset(folder);
	const [left, right] = d.info.delegations.columns.map(({ parties }) => new Set(parties));
	const steps = d.story.filter(({ chart }) => chart === 'moves').flatMap((step) => boxes.map((box) => ({ step, box })));
	const draw = ({ step, box }: (typeof steps)[number]) =>
		charts.moves.scene(d, { ...box, show: new Set(step.show), focus: new Set(step.focus) });

	test.each(steps)('$step.id, $box.width px wide: each side keeps to its side, others are over the table', (one) => {
		const scene = draw(one);
		const table = scene.ground.shapes.find((shape) => shape.type === 'rect' && shape.fill === 'table');
		if (table?.type !== 'rect') throw new Error('there is no table');
		const [from, to] = [table.x, table.x + table.width];
		for (const { id, texts, party, x, width } of scene.marks) {
			const words = texts.filter(({ weight, anchor }) => weight === 600 || anchor !== 'middle').map(boxOfText);
			if (left?.has(party)) for (const word of words) expect(word.x + word.width, id).toBeLessThanOrEqual(from);
			else if (right?.has(party)) for (const word of words) expect(word.x, id).toBeGreaterThanOrEqual(to);
			else expect(Math.abs(x + width / 2 - one.box.width / 2), id).toBeLessThan(2);
		}
	});

	test.each(steps)('$step.id, $box.width px wide: time runs down, and the room is filled', (one) => {
		const { marks, height } = draw(one);
		expect(height).toBeGreaterThanOrEqual(one.box.height * 0.95);
		const dated = marks.flatMap(({ id, y }) => {
			const days = daysOf(lead(d, get(d, 'moves', id)).when);
			return days ? [{ y, at: days.at }] : [];
		});
		const down = [...dated].sort((a, b) => a.y - b.y);
		for (const [i, { at }] of down.entries()) if (i) expect(at).toBeGreaterThanOrEqual(down[i - 1]!.at);
	});

	test.each(steps)(
		'$step.id, $box.width px wide: no line runs through words, and no ring around others’ words',
		(one) => {
			const scene = draw(one);
			expect(struckThrough(scene)).toEqual([]);
			expect(ringed(scene)).toEqual([]);
			for (const [i, mark] of scene.marks.entries())
				for (const other of scene.marks.slice(i + 1)) expect([mark.id, other.id, meet(mark, other)]).toContain(false);
		}
	);
});

describe('the table', () => {
	const d = readDataset('data/istanbul-2025');
	const draw = (box: Box, ...show: string[]) => charts.moves.scene(d, { ...box, show: new Set(show) });
	const [story] = storyBoxes as [Box];
	const page = { width: 600, height: 520, type: 12 };

	test('a single move stands in the middle of its height', () => {
		const [mark] = draw(story, 'mv-01-un-government').marks;
		expect(Math.abs(mark!.y + mark!.height / 2 - story.height / 2)).toBeLessThan(15);
	});

	test('says which days no source dates a move to, where there are many', () => {
		const scene = draw(page, 'mv-06-challenge', 'mv-13-aide-instead', 'mv-20-second-round', 'mv-21-terms-first');
		const said = textsOf(scene).map(({ text }) => text);
		expect(said.join(' ')).toMatch(/15 to 29 May/u);
		expect(scene.ground.shapes.filter(({ dash }) => dash)).toHaveLength(1);
		expect(faultsOf(sheetOfScene(scene), page)).toEqual([]);
	});

	test('a day stands beside its month', () => {
		const said = textsOf(draw(story, 'mv-04-direct-talks', 'mv-13-aide-instead')).map(({ text }) => text);
		expect(said).toContain('11 May');
		expect(said).toContain('14 May');
	});

	test('a line past what stands over the table does not end at it', () => {
		const scene = draw(page, 'mv-06-challenge', 'mv-07-trump-invited', 'mv-08-trump-for-meeting', 'mv-09-trump-floats');
		const ends = scene.links.map(({ path }) => path.split(',').at(-2));
		expect(new Set(ends).size).toBe(2);
	});

	test('the line between two moves of one side bows out over the table', () => {
		const two = d.moves.filter(({ id }) => id === 'mv-04-direct-talks' || id === 'mv-10-no-truce');
		const [first, second] = two as [(typeof two)[0], (typeof two)[0]];
		const own = {
			...d,
			moves: [first, { ...second, links: [{ to: first.id, basis: 'stated' as const, claims: [] }] }]
		};
		const scene = charts.moves.scene(own, { ...page, show: new Set([first.id, second.id]) });
		const xs = scene.links.flatMap(pointsOf).map(([x]) => x!);
		expect(xs[0]).toBeCloseTo(xs.at(-1)!, 0);
		expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(20);
	});
});
