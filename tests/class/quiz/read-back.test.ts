/** Every format, read back by a reader that is not ours, holds the questions that the screens ask. */
import { describe, expect, test } from 'vitest';
import { ankiText } from '../../../src/lib/class/quiz/anki.ts';
import { cartridgeOf } from '../../../src/lib/class/quiz/cartridge.ts';
import { giftText } from '../../../src/lib/class/quiz/gift.ts';
import { askWithChart, quizzesOf, quizzesOfPlan } from '../../../src/lib/class/quiz/item.ts';
import { kahootFit, kahootXlsx } from '../../../src/lib/class/quiz/kahoot.ts';
import { moodleXml } from '../../../src/lib/class/quiz/moodle.ts';
import { qti12Zip } from '../../../src/lib/class/quiz/qti12.ts';
import { qti21Zip } from '../../../src/lib/class/quiz/qti21.ts';
import { workOf } from '../../../src/lib/class/works.ts';
import { activitiesOf, plansOf } from '../../../src/lib/data/lesson.ts';
import { datasets, faults, ORIGIN } from './quiz.ts';
import {
	expected,
	readAnki,
	readCartridge,
	readGift,
	readMoodle,
	readQti12Zip,
	readQti21Zip,
	readRows,
	unzipped
} from './readers.ts';

const TIMES = [5, 10, 20, 30, 60, 90, 120, 240];

describe.each(datasets)('$folder', ({ d }) => {
	const quizzes = quizzesOf(d, ORIGIN);
	const wanted = quizzes.map(({ items }) => items.map(expected));
	const xmlIn = (zips: Uint8Array[], own: (path: string) => boolean) =>
		zips.flatMap((zip) => [...unzipped(zip)].flatMap(([path, text]) => (own(path) ? text : [])));
	const isManifest = (path: string) => path === 'imsmanifest.xml';

	test('the questions are those of the activities: words, answers, what is right', () => {
		const asked = activitiesOf(d).map((activity) => workOf(d, activity).items);
		expect(
			quizzes.map(({ items }) =>
				items.map(({ ask, options }) => [ask, options.map(({ text, right }) => [text, right])])
			)
		).toEqual(
			asked
				.filter((items) => items.length)
				.map((items) => items.map(({ ask, options }) => [ask, options.map(({ text, right }) => [text, right])]))
		);
	});

	test('the feedback cites every passage of the reason: source, paragraph, speaker', () => {
		const items = activitiesOf(d).flatMap((activity) => workOf(d, activity).items);
		const told = quizzes.flatMap((quiz) => quiz.items);
		let cites = 0;
		for (const [i, { options }] of items.entries()) {
			for (const [k, { right, reason }] of options.entries()) {
				for (const { sourceName, para, speaker } of reason.cites) {
					const line = `${sourceName}, § ${para}: ${speaker}`;
					expect(told[i]!.options[k]!.feedback).toContain(line);
					if (right) expect(told[i]!.feedback).toContain(line);
					cites += 1;
				}
			}
		}
		expect(cites).toBeGreaterThan(20);
	});

	test('ids are names of XML, and no two are alike', () => {
		const ids = quizzes.flatMap(({ items }) => items.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]{0,99}$/);
	});

	test('Moodle XML: well-formed, of its shape, read back the same', async () => {
		const files = quizzes.map(moodleXml);
		expect(await faults('moodle', files)).toEqual([]);
		expect(files.map(readMoodle)).toEqual(wanted);
	});

	test('GIFT, read by gift-pegjs, is the same', () =>
		expect(quizzes.map((quiz) => readGift(giftText(quiz)))).toEqual(wanted));

	test('QTI 1.2: manifest and assessment well-formed, of their shapes, read back the same', async () => {
		const zips = quizzes.map(qti12Zip);
		expect(await faults('manifest', xmlIn(zips, isManifest))).toEqual([]);
		expect(
			await faults(
				'qti12',
				xmlIn(zips, (path) => !isManifest(path))
			)
		).toEqual([]);
		expect(zips.map(readQti12Zip)).toEqual(wanted);
	});

	test('QTI 2.1: manifest, test and items well-formed, of their shapes, read back the same', async () => {
		const zips = quizzes.map(qti21Zip);
		expect(await faults('manifest', xmlIn(zips, isManifest))).toEqual([]);
		expect(
			await faults(
				'qti21',
				xmlIn(zips, (path) => !isManifest(path))
			)
		).toEqual([]);
		expect(zips.map(readQti21Zip)).toEqual(wanted);
	});

	test.each([ORIGIN, ''])(
		'Common Cartridge of every plan, origin "%s": links and questions in the order of the plan',
		async (origin) => {
			const own = plansOf(d).map((plan) => ({ plan, zip: cartridgeOf(d, plan, origin) }));
			const zips = own.flatMap(({ zip }) => zip ?? []);
			const isQuiz = (path: string) => path.startsWith('ly-');
			expect(
				await faults(
					'manifest',
					xmlIn(zips, (path) => !isQuiz(path))
				)
			).toEqual([]);
			expect(await faults('qti12', xmlIn(zips, isQuiz))).toEqual([]);
			for (const { plan, zip } of own) {
				const read = zip ? readCartridge(zip) : { links: [], quizzes: [] };
				const pages = [`plan/${plan.id.replace('ls-', '')}`, ...plan.activities.map((id) => id.replace('ly-', ''))];
				expect(read.links.map(({ url }) => url)).toEqual(origin ? pages.map((page) => `${origin}/class/${page}/`) : []);
				expect(read.quizzes).toEqual(quizzesOfPlan(d, plan, origin).map(({ items }) => items.map(expected)));
			}
		}
	);

	test('every file of a package is named in its manifest', () => {
		for (const zip of [
			...quizzes.flatMap((quiz) => [qti12Zip(quiz), qti21Zip(quiz)]),
			...plansOf(d).map((plan) => cartridgeOf(d, plan, ORIGIN)!)
		]) {
			const files = unzipped(zip);
			const named = [...files.get('imsmanifest.xml')!.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
			expect(['imsmanifest.xml', ...named].sort()).toEqual([...files.keys()].sort());
		}
	});

	test('Kahoot, read by read-excel-file: what fits, from row 9 on, by its limits; what is left out is told', async () => {
		let kept = 0;
		for (const quiz of quizzes) {
			const { kept: fit, left } = kahootFit(quiz);
			expect(fit.length + left.length).toBe(quiz.items.length);
			const xlsx = kahootXlsx(quiz);
			expect(xlsx === undefined).toBe(fit.length === 0);
			if (!xlsx) continue;
			const rows = await readRows(xlsx);
			expect(rows[7]!.slice(1)).toEqual([
				expect.stringMatching(/^Question/),
				...[1, 2, 3, 4].map((n) => expect.stringContaining(`Answer ${n}`)),
				expect.stringMatching(/^Time/),
				expect.stringMatching(/^Correct/)
			]);
			const asked = rows.slice(8);
			kept += asked.length;
			for (const [i, [n, ask, ...cells]] of asked.entries()) {
				const { options, ...item } = fit[i]!;
				const [answers, [time, correct]] = [cells.slice(0, 4), cells.slice(4)];
				expect([n, ask]).toEqual([i + 1, item.ask]);
				expect(answers.filter((answer) => answer !== null).map(String)).toEqual(options.map(({ text }) => text));
				expect(
					String(correct)
						.split(',')
						.map((right) => options[Number(right) - 1]!.right)
				).toEqual(options.filter(({ right }) => right).map(() => true));
				expect(String(ask).length).toBeLessThanOrEqual(120);
				for (const answer of answers) expect(String(answer ?? '').length).toBeLessThanOrEqual(75);
				expect(TIMES).toContain(time);
			}
		}
		expect(kept).toBeGreaterThan(3);
	});

	test('Anki, read by papaparse: headers, ids, the question with its answers, what is right with its sources', () => {
		for (const quiz of quizzes) {
			const { head, notes } = readAnki(ankiText(quiz));
			expect(head).toMatchObject({
				separator: 'tab',
				html: 'false',
				deck: `${quiz.site}::${quiz.title}`,
				columns: 'Id\tFront\tBack\tTags'
			});
			expect(notes.map(({ id, back }) => ({ id, back }))).toEqual(
				quiz.items.map(({ id, feedback }) => ({ id, back: feedback }))
			);
			for (const [i, { front, tags }] of notes.entries()) {
				const { options } = quiz.items[i]!;
				expect(front).toBe(
					[askWithChart(quiz.items[i]!), 'Choose from:', ...options.map(({ text }) => `- ${text}`)].join('\n')
				);
				expect(tags.split(' ')).toEqual(['at-the-table', quiz.name]);
			}
		}
	});
});
