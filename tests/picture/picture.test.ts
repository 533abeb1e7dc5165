/** A picture is plain objects: shapes, and lines of text, each at its place. */
import { describe, expect, test } from 'vitest';
import { chartRecords } from '../../src/lib/data/find.ts';
import { altOf } from '../../src/lib/picture/alt.ts';
import type { PictureNode } from '../../src/lib/picture/node.ts';
import { pictureOf, type Picture } from '../../src/lib/picture/picture.ts';
import { recordState, recordWords } from '../../src/lib/picture/record.ts';
import { soundDataset } from '../data/sound.ts';
import { linesOf, textsOf } from './lines.ts';

const sound = soundDataset();
const words = { title: 'Tolmar turned the halt down', kicker: 'Moves' };
const picture = (chart: 'positions' | 'moves' | 'wording', show: string[], focus: string[] = []) =>
	pictureOf(sound, { chart, show, focus }, words);

const everyNode = (node: PictureNode): PictureNode[] => [node, ...(node.props.children ?? []).flatMap(everyNode)];
const strokes = ({ shapes }: Picture) => new Set(shapes.flatMap(everyNode).map(({ props }) => props['stroke']));

describe('pictureOf(dataset, state, words)', () => {
	test('says the kicker, the headline, the marks in order of time, the source', () => {
		expect(textsOf(picture('moves', ['mv-01-halt', 'mv-03-no']))).toEqual([
			'MOVES',
			'Tolmar turned the halt down',
			'Coast League called for',
			'between 27 February and 2 March',
			'Stop net seizures for forty days',
			'Tolmar rejected',
			'by 6 March',
			'says no',
			'Two Islands, One Bank · dataset 1.0.0, as of 6 March 2031 · four articles',
			'Sources differ'
		]);
	});

	test('is 1200 by 630, and says in words what it shows', () => {
		const { width, height, title, description } = picture('moves', ['mv-01-halt']);
		expect([width, height]).toEqual([1200, 630]);
		expect(title).toBe('Tolmar turned the halt down');
		expect(description).toMatch(/^Moves: Coast League called for \(between 27 February and 2 March 2031\): /u);
	});

	test('places a line of text by its left edge and top', () => {
		expect(linesOf(picture('moves', ['mv-01-halt']))[0]).toEqual({
			text: 'MOVES',
			size: 22,
			face: 'sans',
			left: 56,
			top: 50,
			width: expect.any(Number)
		});
	});

	test('draws a mark in focus in the colour of its party, the others paler', () => {
		const tolmar = '#a63d2f';
		expect(strokes(picture('moves', ['mv-01-halt', 'mv-03-no'], ['mv-03-no']))).toContain(tolmar);
	});

	test('dashes the line of an inferred link, and no other', () => {
		const dashes = (...show: string[]) =>
			picture('moves', show)
				.shapes.flatMap(everyNode)
				.filter(({ props }) => props['strokeDasharray'] === '12 10');
		expect(dashes('mv-04-talks', 'mv-07-dare')).not.toEqual([]);
		expect(dashes('mv-04-talks', 'mv-05-yes')).toEqual([]);
	});

	test('draws a way along the axis only where a change is reported', () => {
		const ways = (d: typeof sound) =>
			pictureOf(d, { chart: 'positions', show: ['po-ve-order', 'po-ve-order-open'], focus: [] }, words)
				.shapes.flatMap(everyNode)
				.filter(({ type, props }) => type === 'path' && props['strokeWidth'] === 5);
		expect(ways(sound)).toHaveLength(1);
		const still = sound.positions.map((po) => ({ ...po, movedFrom: undefined }));
		expect(ways({ ...sound, positions: still })).toEqual([]);
	});

	test('says how a position is known, and whose words a reading is', () => {
		expect(textsOf(picture('positions', ['po-to-leaders']))).toContain('unnamed sources');
		expect(textsOf(picture('positions', ['po-co-fees']))).toContain('inferred');
		expect(textsOf(picture('wording', ['d-days']))).toEqual(expect.arrayContaining(['Tolliver, analyst', 'Varr']));
	});

	test('says how many marks it leaves out where they do not fit', () => {
		expect(textsOf(picture('moves', []))).toContainEqual(expect.stringMatching(/^\d+ of 23 shown$/u));
	});

	test('keeps the marks in focus when it leaves others out', () => {
		const last = sound.moves.at(-1)!.id;
		const alone = textsOf(picture('moves', [last])).slice(2, -1);
		expect(textsOf(picture('moves', [], [last]))).toContain(alone.at(-1));
	});

	test('passes over records of other charts, and refuses a state without any of its own', () => {
		expect(textsOf(picture('moves', ['mv-01-halt', 'at-osk']))).toEqual(textsOf(picture('moves', ['mv-01-halt'])));
		expect(() => picture('moves', ['at-osk'])).toThrow('nothing to draw on moves: at-osk');
	});
});

describe('recordState(dataset, record)', () => {
	const stateOf = (id: string) =>
		recordState(
			sound,
			chartRecords(sound).find((record) => record.id === id)!
		);

	test.each([
		['mv-03-no', 'moves', ['mv-01-halt', 'mv-03-no']],
		['po-ve-halt', 'positions', ['po-to-halt', 'po-to-halt-earlier', 'po-ve-halt']],
		['d-answer', 'wording', ['d-answer']],
		['at-osk', 'delegations', ['at-osk']]
	])('%s is shown on %s with what belongs to it', (id, chart, show) => {
		expect(stateOf(id)).toEqual({ chart, show, focus: [id] });
	});
});

test('altOf(dataset, state) names the marks in focus and counts the others', () => {
	const state = { chart: 'moves', show: ['mv-01-halt', 'mv-03-no'], focus: ['mv-03-no'] } as const;
	expect(altOf(sound, state)).toBe(
		'Moves: Tolmar rejected (by 6 March 2031): says no (the articles differ). Beside it: 1 more.'
	);
});

test.each(chartRecords(sound).map((record) => [record.id, record] as const))(
	'%s has headline and kicker',
	(_, record) => {
		const { title, kicker } = recordWords(sound, record);
		expect(title).not.toBe('');
		expect(kicker).not.toBe('');
	}
);
