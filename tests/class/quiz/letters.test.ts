/** Letters that a format has a meaning for, or cannot hold, survive the way out and back. */
import { describe, expect, test } from 'vitest';
import { ankiText } from '../../../src/lib/class/quiz/anki.ts';
import { giftText } from '../../../src/lib/class/quiz/gift.ts';
import { quizOf, type Quiz } from '../../../src/lib/class/quiz/item.ts';
import { kahootXlsx } from '../../../src/lib/class/quiz/kahoot.ts';
import { moodleXml } from '../../../src/lib/class/quiz/moodle.ts';
import { plainText } from '../../../src/lib/class/quiz/plain-text.ts';
import { qti12Xml, qti12Zip } from '../../../src/lib/class/quiz/qti12.ts';
import { qti21Item, qti21Zip } from '../../../src/lib/class/quiz/qti21.ts';
import { activitiesOf } from '../../../src/lib/data/lesson.ts';
import { readDataset } from '../../../src/lib/data/read.server.ts';
import { faults } from './quiz.ts';
import { expected, readAnki, readGift, readMoodle, readQti12Zip, readQti21Zip, readRows } from './readers.ts';

const bad: Record<string, string> = {
	'signs of GIFT': 'a {~=#}: b \\ c \\n d -> e // f ::g:: ####h',
	'the beginning of a weight': '%50%half',
	'the beginning of a format': '[html]<b>x</b>',
	'a comment': '// no comment',
	'signs of XML': ']]> <![CDATA[ <b> &amp; & " \' -->',
	'a tab': 'before\tafter',
	lines: 'one\ntwo',
	'signs of a table': '"quoted" and ""twice"", #separator:comma, =1+1',
	'an escape of spreadsheets': '_x0009_ and _x000D_',
	'a letter outside of the first plane': 'é — 𝒳 مرحبا'
};

const controls = 'a\0b\x0bc\x1fd\x7fe\ufffef\ud800g';

/** A quiz in which every text holds some words. */
function quizWith(words: string): Quiz {
	const text = plainText(words);
	const option = (id: string, right: boolean) => ({ id, text: `${text} ${id}`, right, feedback: `${text} of ${id}` });
	const options = [{ ...option('o1', false), text }, option('o2', true), { ...option('o3', false), feedback: '' }];
	const items = [1, 2].map((n) => ({ id: `ly-x-${n}`, name: text, ask: text, see: '', options, feedback: text }));
	return { id: 'ly-x', name: 'x', title: text, site: text, items };
}

const all = Object.entries({ ...bad, 'controls and what is no letter': controls });

describe.each(all)('%s', (_, words) => {
	const quiz = quizWith(words);
	const wanted = quiz.items.map(expected);

	test('in Moodle XML', () => expect(readMoodle(moodleXml(quiz))).toEqual(wanted));
	test('in GIFT', () => expect(readGift(giftText(quiz))).toEqual(wanted));
	test('in QTI 1.2', () => expect(readQti12Zip(qti12Zip(quiz))).toEqual(wanted));
	test('in QTI 2.1', () => expect(readQti21Zip(qti21Zip(quiz))).toEqual(wanted));
	test('in Kahoot’s spreadsheet', async () => {
		const rows = await readRows(kahootXlsx(quiz)!);
		expect(rows[8]!.slice(1, 5)).toEqual([quiz.items[0]!.ask, ...quiz.items[0]!.options.map(({ text }) => text)]);
	});
	test('in Anki’s text', () => {
		const { notes, head } = readAnki(ankiText(quiz));
		expect(notes.map(({ id, back }) => [id, back])).toEqual(quiz.items.map(({ id, feedback }) => [id, feedback]));
		expect(notes[0]!.front).toContain(`${quiz.items[0]!.ask}\n`);
		expect(head['deck']!.split('::')).toHaveLength(2);
	});
});

test('with all of them the files of XML are well-formed and of their shapes', async () => {
	const quizzes = all.map(([, words]) => quizWith(words));
	expect(await faults('moodle', quizzes.map(moodleXml))).toEqual([]);
	expect(
		await faults(
			'qti12',
			quizzes.map((quiz) => qti12Xml(quiz, 'canvas'))
		)
	).toEqual([]);
	expect(
		await faults(
			'qti21',
			quizzes.flatMap(({ items }) => items.map(qti21Item))
		)
	).toEqual([]);
});

test('what stands for no letter becomes U+FFFD', () => {
	expect(plainText(controls)).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg');
	expect(plainText('a\r\nb\rc')).toBe('a\nb\nc');
	expect(plainText('𝒳')).toBe('𝒳');
});

test('letters out of a dataset are made so before any format is written', () => {
	const d = structuredClone(readDataset('tests/fixtures/sound'));
	for (const claim of d.claims) claim.gist = `${claim.gist}\x01{`;
	for (const source of d.sources) source.name = `${source.name}\x02`;
	const told = JSON.stringify(activitiesOf(d).map((activity) => quizOf(d, activity, '')));
	expect(told).toContain('\ufffd{');
	expect(told).not.toMatch(/\\u000[12]/);
});
