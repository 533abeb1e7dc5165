/** The picture of the moves, as plain objects; what is expected is counted from the JSON alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { modelOf } from '../../src/lib/charts/moves/model.ts';
import { movesScene } from '../../src/lib/charts/moves/scene.ts';
import { thread } from '../../src/lib/charts/moves/thread.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Mark, Scene } from '../../src/lib/scene/scene.ts';
import { boxes, said, wide } from './crowded.ts';

interface Raw {
	id: string;
	kind: string;
	links: { to: string; basis: string }[];
	claims: string[];
}
const raw: Raw[] = JSON.parse(readFileSync('data/istanbul-2025/moves.json', 'utf8')).moves;
const claims: { id: string; when: { edtf: string } | null }[] = JSON.parse(
	readFileSync('data/istanbul-2025/claims.json', 'utf8')
).claims;
const edtfOf = ({ claims: [first] }: Raw) => claims.find(({ id }) => id === first)?.when?.edtf ?? '';

const d = readDataset('data/istanbul-2025');
const isDashed = ({ shapes }: Mark) => shapes.some(({ dash }) => dash === '2.4 2.6');
/** The marks in the column of those that said yes, which stands on the table. */
function saidYes(scene: Scene) {
	const band = scene.ground.shapes.find((shape) => shape.type === 'rect' && shape.fill === 'table');
	if (band?.type !== 'rect') throw new Error('no column of the colour of the table');
	return scene.marks.filter(
		({ x, width, key }) => key.includes(' to ') && x + width / 2 > band.x && x + width / 2 < band.x + band.width
	);
}

describe.each(Object.entries(boxes))('movesScene(dataset, %s)', (_, box) => {
	const scene = movesScene(d, box);

	test('eleven offers, one yes, four no', () => {
		const texts = said(scene);
		const counts = texts.filter((text) => /^\d+$/u.test(text) && Number(text) < 10);
		expect(texts).toContain('11');
		expect(texts).toContain('offers');
		for (const head of ['yes', /^(condition|if)$/u, /^(left )?open$/u, /^(countered|instead)$/u, 'no'])
			expect(texts.filter((text) => text.match(head)?.[0] === text)).not.toEqual([]);
		expect(counts.slice(0, 5)).toEqual(['1', '2', '2', '1', '4']);
	});

	test('one tick that a source states stands in the column of the yes', () => {
		const yes = saidYes(scene);
		expect(yes.filter((mark) => !isDashed(mark)).map(({ id }) => id)).toEqual(['mv-05-agrees']);
		expect(yes.filter(isDashed).map(({ id }) => id)).toEqual(['mv-16-team-sent']);
	});

	test('an answer is dashed where its link is inferred, and only there', () => {
		const answers = scene.marks.filter(({ key }) => key.includes(' to '));
		expect(answers).toHaveLength(12);
		expect(
			answers
				.filter(isDashed)
				.map(({ key }) => key)
				.sort()
		).toEqual([
			'mv-11-truce-first to mv-04-direct-talks',
			'mv-16-team-sent to mv-04-direct-talks',
			'mv-25-trump-considers to mv-07-trump-invited'
		]);
	});

	test('names the three offers without an answer', () => {
		const words = said(scene).join(' ');
		const rows = words.match(/no answer in any source/gu)?.length ?? 0;
		expect(rows || words.match(/(\d) without an answer in any source:/u)?.[1]).toSatisfy((n) => Number(n) === 3);
		for (const id of ['mv-01-un-government', 'mv-24-urges-truce', 'mv-26-urges-engagement'])
			expect(scene.marks.some((mark) => mark.id === id)).toBe(true);
	});

	test('draws all 28 moves, or says how many it does not draw', () => {
		const drawn = new Set(scene.marks.map(({ id }) => id));
		expect(drawn.size + scene.more).toBe(28);
		expect(said(scene).filter((text) => text === `and ${scene.more} more moves not drawn here`)).toHaveLength(
			scene.more ? 1 : 0
		);
	});
});

test('a box too small for all 28 moves draws the offers and their answers, and says how many more there are', () => {
	const scene = movesScene(d, { width: 300, height: 330, type: 12 });
	expect(new Set(scene.marks.map(({ id }) => id)).size).toBe(13);
	expect(said(scene)).toContain('and 15 more moves not drawn here');
});

test('who would not come has a ring with a bar, and the words say so', () => {
	const [mark] = movesScene(d, wide).marks.filter(({ id }) => id === 'mv-27-stays-away');
	expect(mark?.shapes.some((shape) => shape.type === 'path' && shape.d.endsWith('M6 10h8'))).toBe(true);
	expect(charts.moves.about(d).how.join(' ')).toContain('ring with a bar says that it will not come');
});

describe('the thread', () => {
	const scene = movesScene(d, wide);

	test('draws every link of the data once, and no other: solid where stated, dashed where inferred', () => {
		const drawn = scene.links.map(({ from, to, dashed }) => `${to} > ${from} ${dashed ? 'inferred' : 'stated'}`);
		const given = raw.flatMap(({ id, links }) => links.map(({ to, basis }) => `${id} > ${to} ${basis}`));
		expect(drawn.sort()).toEqual(given.sort());
	});

	test('has a bar for each move without an exact date, and for no other', () => {
		const made = thread(modelOf(d), { x: 0, width: 440, height: 520, type: 13 });
		const bars = made?.shapes.filter(
			(shape) => shape.type === 'line' && shape.stroke === 'party' && shape.y1 !== shape.y2 && shape.x1 === shape.x2
		);
		const exact = (edtf: string) => /^\d{4}-\d{2}-\d{2}$/u.test(edtf);
		expect(raw.map(edtfOf).filter((edtf) => !exact(edtf))).toHaveLength(20);
		expect(bars).toHaveLength(20);
	});

	test('says which days have no move', () => {
		const texts = said(scene).join(' ');
		expect(texts).toContain('16 to 29 May: no source dates a move');
		expect(texts).toContain('1 April to 10 May: no source dates a move');
	});

	test('time runs down: a later day stands lower', () => {
		const y = (id: string) => scene.marks.filter((mark) => mark.id === id && mark.x > 490)[0]?.y ?? NaN;
		expect(y('mv-04-direct-talks')).toBeLessThan(y('mv-13-aide-instead'));
		expect(y('mv-13-aide-instead')).toBeLessThan(y('mv-16-team-sent'));
		expect(y('mv-16-team-sent')).toBeLessThan(y('mv-21-terms-first'));
	});
});

describe('a step of the story', () => {
	const show = new Set([
		'mv-04-direct-talks',
		'mv-05-agrees',
		'mv-06-challenge',
		'mv-13-aide-instead',
		'mv-16-team-sent',
		'mv-27-stays-away'
	]);
	const focus = new Set(['mv-27-stays-away']);

	test.each([
		{ width: 358, height: 480, type: 13 },
		{ width: 600, height: 500, type: 14 }
	])('shows its moves and no others in $width x $height', (box) => {
		const scene = movesScene(d, { ...box, show, focus });
		expect(scene.fits).toBe(true);
		expect(new Set(scene.marks.map(({ id }) => id))).toEqual(show);
		expect(scene.marks.filter(({ focused }) => focused).map(({ id }) => id)).toEqual([...focus]);
		expect(scene.links.map(({ to, from, dashed }) => [to, from, dashed]).sort()).toEqual([
			['mv-05-agrees', 'mv-04-direct-talks', false],
			['mv-06-challenge', 'mv-04-direct-talks', true],
			['mv-13-aide-instead', 'mv-06-challenge', false],
			['mv-16-team-sent', 'mv-04-direct-talks', true],
			['mv-27-stays-away', 'mv-13-aide-instead', false]
		]);
	});
});
