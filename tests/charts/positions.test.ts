import { describe, expect, test } from 'vitest';
import { positionsScene } from '../../src/lib/charts/positions/scene.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { allBoxes } from '../../src/lib/scene/boxes.ts';
import type { Box, Mark, Scene } from '../../src/lib/scene/scene.ts';
import { textsOf } from '../../src/lib/scene/text.ts';

const d = readDataset('data/istanbul-2025');
const wide: Box = { width: 940, height: 520, type: 13 };
const scene = positionsScene(d, wide);
const markOf = (id: string, { marks }: Scene = scene): Mark => {
	const found = marks.find((mark) => mark.id === id);
	if (!found) throw new Error(`no mark: ${id}`);
	return found;
};
const middle = ({ y, height }: Mark) => y + height / 2;
const radiusOf = (id: string) => markOf(id).shapes.flatMap((shape) => (shape.type === 'circle' ? [shape.r] : []))[0]!;
const scaleOf = (id: string) =>
	markOf(id).shapes.map((shape) => (shape.type === 'path' ? (shape.scale ?? 1) : 1))[0] ?? 1;
/** Hatching is the only path of the ground that is drawn in the tone of the rules. */
const hatchedIn = ({ ground }: Scene) =>
	ground.shapes.filter((shape) => shape.type === 'path' && shape.stroke === 'rule');
/** The same dataset, with a report that Ukraine moved. */
const moved: Dataset = {
	...d,
	positions: d.positions.map((po) =>
		po.id === 'po-order-ua-2' ? { ...po, movedFrom: { position: 'po-order-ua-1', claims: ['c-ua-agrees'] } } : po
	)
};

describe('positionsScene(dataset, box): the line', () => {
	test.each([
		['po-order-ua-1', 'po-order-us-2'],
		['po-order-us-2', 'po-order-ua-2'],
		['po-order-ua-2', 'po-order-ru-2'],
		['po-order-ru-2', 'po-order-ru-1']
	])('%s stands left of %s, as on the scale', (left, right) => {
		expect(markOf(left).x).toBeLessThan(markOf(right).x);
	});

	test('the marks of one party stand on one lane, those of another on another', () => {
		expect(middle(markOf('po-order-ru-1'))).toBe(middle(markOf('po-order-ru-2')));
		expect(middle(markOf('po-order-ru-1'))).not.toBe(middle(markOf('po-order-ua-1')));
	});

	test.each([
		['po-order-ua-1', 'large'],
		['po-order-ru-2', 'large'],
		['po-order-ua-2', 'small'],
		['po-order-us-2', 'small']
	])('%s is %s: large only where the party said so itself', (id, size) => {
		const radii = ['po-order-ua-1', 'po-order-ua-2'].map(radiusOf);
		expect(radii[0]).toBeGreaterThan(radii[1]! * 1.4);
		expect(radiusOf(id)).toBe(radii[size === 'large' ? 0 : 1]);
	});

	test('an arrow leads only where an article reports the change', () => {
		expect(scene.links).toEqual([]);
		expect(positionsScene(moved, wide).links).toMatchObject([
			{ from: 'po-order-ua-1', to: 'po-order-ua-2', party: 'ua' }
		]);
	});

	test('every mark has its date beside it, and a dagger where the articles differ', () => {
		expect(markOf('po-order-ua-1').texts.map(({ text }) => text)).toEqual(['by 13 May', '†']);
		expect(markOf('po-order-ru-1').texts.map(({ text }) => text)).toEqual(['11 May']);
	});
});

describe('positionsScene(dataset, box): the grid', () => {
	test('an issue is a row, a party a column', () => {
		expect(middle(markOf('po-ceasefire-ru'))).toBeCloseTo(middle(markOf('po-ceasefire-ua')));
		expect(markOf('po-ceasefire-ru').x).toBeLessThan(markOf('po-ceasefire-ua').x);
		expect(middle(markOf('po-ceasefire-ru'))).toBeLessThan(middle(markOf('po-nato-ru')));
	});

	test('two positions in a cell are two glyphs side by side', () => {
		const [first, second] = [markOf('po-compromise-ru-1'), markOf('po-compromise-ru-2')];
		expect(first.x + first.width).toBeLessThanOrEqual(second.x);
		expect(middle(first)).toBe(middle(second));
	});

	test('a glyph is large only where the party said so itself', () => {
		expect(scaleOf('po-ceasefire-ua')).toBeGreaterThan(scaleOf('po-ceasefire-eu') * 1.3);
		expect(scaleOf('po-europe-ru')).toBeGreaterThan(scaleOf('po-ceasefire-ru') * 1.3);
	});

	test('14 issues and 4 parties are 56 cells; 24 of them hold a position, the others are hatched, and the key shows it once', () => {
		expect(hatchedIn(scene)).toHaveLength(56 - 24 + 1);
	});

	test('the issues on which parties disagree come first', () => {
		const rows = [
			'po-ceasefire-ru',
			'po-leaders-ru',
			'po-root-causes-ru',
			'po-territory-ru',
			'po-aims-ru',
			'po-sanctions-eu'
		];
		const tops = rows.map((id) => markOf(id).y);
		expect(tops).toEqual([...tops].sort((a, b) => a - b));
	});
});

describe('positionsScene(dataset, box): what is shown', () => {
	const story = { width: 600, height: 560, type: 13 };

	test('draws each position once, or says how many it leaves out', () => {
		for (const box of allBoxes) {
			const { marks, more } = positionsScene(d, box);
			expect(new Set(marks.map(({ id }) => id)).size + more).toBe(31);
		}
	});

	/** The issues on which two parties or more have a stance. */
	const shared = [
		'po-ceasefire-ru',
		'po-leaders-ru',
		'po-root-causes-ru',
		'po-territory-ru',
		'po-us-ru',
		'po-trump-ua',
		'po-aims-ru'
	];
	test.each(allBoxes.filter(({ name }) => !name.startsWith('story')))(
		'draws every issue on which several parties have a stance, $name',
		(box) => {
			const drawn = new Set(positionsScene(d, box).marks.map(({ id }) => id));
			expect(shared.filter((id) => !drawn.has(id))).toEqual([]);
			if (box.name.startsWith('page') && box.width >= 600) expect(drawn.size).toBe(31);
		}
	);

	test('a glyph is no larger in a high row than in a low one', () => {
		for (const box of allBoxes) {
			const { marks } = positionsScene(d, box);
			const scales = marks.flatMap(({ shapes }) =>
				shapes.flatMap((shape) => (shape.type === 'path' ? [shape.scale] : []))
			);
			expect(new Set(scales).size).toBeLessThanOrEqual(2);
		}
	});

	test('of a step on the scale only the line, larger', () => {
		const line = positionsScene(d, {
			...story,
			show: new Set(['po-order-ua-1', 'po-order-ru-1']),
			focus: new Set(['po-order-ua-1'])
		});
		expect(line.marks.map(({ id, focused }) => [id, focused])).toEqual([
			['po-order-ru-1', false],
			['po-order-ua-1', true]
		]);
		expect(hatchedIn(line)).toEqual([]);
		expect(Math.min(...textsOf(line).map(({ size }) => size))).toBeGreaterThan(story.type);
	});

	test('of a step on issues only the grid, and a cell is not hatched where its position is merely not shown', () => {
		const grid = positionsScene(d, { ...story, show: new Set(['po-leaders-ua', 'po-legitimacy-ru']) });
		expect(grid.marks.map(({ id }) => id)).toEqual(['po-leaders-ua', 'po-legitimacy-ru']);
		expect(hatchedIn(grid)).toHaveLength(2);
	});

	test('says that it does not fit, rather than to draw something wrong', () => {
		expect(positionsScene(d, { width: 60, height: 500, type: 12 })).toMatchObject({ fits: false, marks: [] });
	});
});

describe('positionsScene(dataset, box): other shapes', () => {
	const names = [
		'Confederation of the Northern Coast Towns',
		'Соединённые провинции Залесья',
		'اتحاد الموانئ الشرقية',
		'Sund'
	];
	const renamed: Dataset = {
		...d,
		info: { ...d.info, parties: d.info.parties.map((party, i) => ({ ...party, name: names[i] ?? party.name })) },
		issues: d.issues.map((issue) => ({
			...issue,
			...(issue.scale && {
				scale: [...issue.scale, { id: 'none', label: 'No talks at all' }, { id: 'open', label: 'Left open' }]
			})
		}))
	};

	test.each(allBoxes.filter(({ name }) => name.startsWith('page')))('long names and seven steps, $name', (box) => {
		const { marks, fits, width, height } = positionsScene(renamed, box);
		expect(fits).toBe(true);
		expect(height).toBeLessThanOrEqual(box.height);
		for (const mark of marks) {
			expect(mark.x).toBeGreaterThanOrEqual(0);
			expect(mark.x + mark.width).toBeLessThanOrEqual(width + 0.5);
			const over = marks.filter(
				(other) =>
					other !== mark &&
					other.x < mark.x + mark.width - 0.01 &&
					mark.x < other.x + other.width - 0.01 &&
					other.y < mark.y + mark.height - 0.01 &&
					mark.y < other.y + other.height - 0.01
			);
			expect(over).toEqual([]);
		}
	});

	test('a reported change is drawn on the standing line too', () => {
		const narrow = { width: 300, height: 540, type: 12 };
		const changed = { ...renamed, positions: moved.positions };
		expect(positionsScene(changed, narrow).links).toHaveLength(1);
	});
});
