/** The picture of the moves, as plain objects; what is expected is counted from the JSON alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts/index.ts';
import { daysInWords, daysOf, isExact, shortDate } from '../../src/lib/charts/moves/days.ts';
import { modelOf } from '../../src/lib/charts/moves/model.ts';
import { movesScene } from '../../src/lib/charts/moves/scene.ts';
import { thread } from '../../src/lib/charts/moves/thread.ts';
import { segmentsOf, silenceOf, timelineOf } from '../../src/lib/charts/moves/timeline.ts';
import { answersByOffer, answersTo } from '../../src/lib/data/outcomes.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Dataset } from '../../src/lib/data/schema.ts';
import { slideBoxes, socialBox } from '../../src/lib/scene/boxes.ts';
import type { Mark, Scene } from '../../src/lib/scene/scene.ts';
import { boxOfText, textsOf } from '../../src/lib/scene/text.ts';
import { crowded } from './crowded.ts';

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
const wide = { width: 940, height: 520, type: 13 };
const boxes = {
	narrow: { width: 300, height: 540, type: 12 },
	middle: { width: 600, height: 520, type: 12 },
	wide,
	'slide wide': slideBoxes.wide,
	'slide square': slideBoxes.square,
	social: socialBox
};
const said = (scene: Scene) => textsOf(scene).map(({ text }) => text);
const isDashed = ({ shapes }: Mark) => shapes.some(({ dash }) => dash === '2.4 2.6');
/** Left and right edge of the column under a head. */
function column(scene: Scene, head: string) {
	const band = scene.ground.shapes.find((shape) => shape.type === 'rect' && shape.fill === 'table');
	if (band?.type !== 'rect' || head !== 'yes') throw new Error(`no column: ${head}`);
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
		const yes = column(scene, 'yes');
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

describe('days', () => {
	const when = (edtf: string) => ({ edtf, basis: 'stated' as const });

	test.each([
		['2025-05-11', true, '11 May'],
		['../2025-05-11', false, 'by 11 May'],
		['2025-05-11/2025-05-13', false, '11–13 May'],
		['2025-05-30/2025-06-02', false, 'between 30 May and 2 June'],
		['2025-03', false, 'March'],
		['2025-05-30/..', false, 'since 30 May']
	])('%s: exact is %s, said as %s', (edtf, exact, words) => {
		const days = daysOf(when(edtf));
		expect(days && isExact(days)).toBe(exact);
		expect(shortDate(when(edtf))).toBe(words);
	});

	const spans = ['2025-03', '2025-05-11', '../2025-05-15', '2025-05-30', '2025-06-01'].flatMap(
		(edtf) => daysOf(when(edtf)) ?? []
	);

	test('stretches without a move are found, and the longest one between named days', () => {
		const empty = segmentsOf(spans)
			.filter((one) => one.empty)
			.map(({ from, to }) => daysInWords(from, to));
		expect(empty).toEqual(['1 April to 10 May', '16 to 29 May']);
		const long = silenceOf(spans);
		expect(long && daysInWords(long.from, long.to)).toBe('16 to 29 May');
	});

	test('the scale is the same for all days that are not squeezed', () => {
		const time = timelineOf(spans, { range: [0, 300], least: 5, run: 20, stretch: 10, break: 50 });
		const open = time?.segments.filter(({ squeezed }) => !squeezed) ?? [];
		for (const { from, to, start, end } of open) expect((end - start) / (to - from + 1)).toBeCloseTo(time?.pitch ?? 0);
		expect(open.some((one) => one.empty)).toBe(true);
	});
});

describe('other shapes', () => {
	test('answersByOffer(moves) finds the same as answersTo(moves, offer)', () => {
		const found = answersByOffer(d.moves);
		for (const move of d.moves) expect(found.get(move.id) ?? []).toEqual(answersTo(d.moves, move));
	});

	test('who was not asked does not answer', () => {
		const move = (id: string, by: string, kind: 'calls' | 'rejects', to: string[], answered: string[]) => ({
			...{ id, by, kind, to, claims: [] },
			links: answered.map((offer) => ({ to: offer, basis: 'stated' as const, claims: [] }))
		});
		const asked = [
			move('mv-offer', 'aa', 'calls', ['bb'], []),
			move('mv-no', 'bb', 'rejects', [], ['mv-offer']),
			move('mv-outsider', 'cc', 'rejects', [], ['mv-offer']),
			move('mv-own', 'aa', 'rejects', [], ['mv-offer'])
		];
		expect(
			answersByOffer(asked)
				.get('mv-offer')
				?.map(({ id }) => id)
		).toEqual(['mv-no']);
	});

	const shapes: [string, Dataset][] = [
		['2 parties, 5 moves', crowded(d, { parties: 2, moves: 5 })],
		['8 parties, 60 moves', crowded(d, { parties: 8, moves: 60 })],
		['8 parties with long names, 30 moves', crowded(d, { parties: 8, moves: 30, names: 'long' })],
		['Cyrillic and Arabic names', crowded(d, { parties: 4, moves: 20, names: 'scripts' })],
		['1,000 moves', crowded(d, { parties: 6, moves: 1000 })]
	];

	test.each(
		shapes.flatMap(([name, dataset]) => Object.entries(boxes).map(([box, room]) => ({ name, dataset, box, room })))
	)('$name fit into $box', ({ dataset, room }) => {
		const scene = movesScene(dataset, room);
		expect(scene.fits).toBe(true);
		expect(scene.marks.length).toBeGreaterThan(0);
		const drawn = new Set(scene.marks.map(({ id }) => id));
		expect(scene.more).toBe(dataset.moves.length - drawn.size);
		if (scene.more) expect(said(scene).some((text) => text.includes(String(scene.more)))).toBe(true);
		for (const { x, y, width, height } of scene.marks) {
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
			expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1);
			expect(x + width).toBeLessThanOrEqual(room.width + 1);
		}
		const texts = textsOf(scene).map((text) => ({ text: text.text, ...boxOfText(text) }));
		for (const { text, x, width } of texts)
			expect([text, x >= -0.5 && x + width <= room.width + 0.5]).toEqual([text, true]);
		texts.forEach((one, i) =>
			texts.slice(i + 1).forEach((other) => {
				const across = one.x + one.width <= other.x || other.x + other.width <= one.x;
				const down = one.y + one.height <= other.y || other.y + other.height <= one.y;
				expect([one.text, other.text, across || down]).toEqual([one.text, other.text, true]);
			})
		);
		scene.marks.forEach((one, i) =>
			scene.marks.slice(i + 1).forEach((other) => {
				const apart =
					one.x + one.width <= other.x + 0.01 ||
					other.x + other.width <= one.x + 0.01 ||
					one.y + one.height <= other.y + 0.01 ||
					other.y + other.height <= one.y + 0.01;
				expect([one.key, other.key, apart]).toEqual([one.key, other.key, true]);
			})
		);
	});

	test('1,000 moves are laid out in under a second, and 4,000 are laid out too', () => {
		const timed = (moves: number) => {
			const dataset = crowded(d, { parties: 6, moves });
			const start = performance.now();
			expect(movesScene(dataset, wide).fits).toBe(true);
			return Math.round(performance.now() - start);
		};
		timed(10);
		expect(timed(1000)).toBeLessThan(1000);
		console.log(`4,000 moves in ${timed(4000)} ms`);
	});
});
