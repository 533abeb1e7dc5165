/**
 * Kahoot’s spreadsheet (Kahoot, "Import from spreadsheet"): its heads stand in row 8, the questions below from row 9 on. It
 * holds no reason and no source.
 */
import { quiz } from '../../messages/quiz.ts';
import { workbook, type Cell } from '../../office/xlsx.ts';
import type { Quiz, QuizItem } from './item.ts';

/** The most that it takes: letters of a question and of an answer, answers, questions of a file. */
const MOST = { question: 120, answer: 75, answers: 4, questions: 100 } as const;
/** The times that it knows, in seconds. */
const TIMES = [5, 10, 20, 30, 60, 90, 120, 240] as const;
/** Time to think, in seconds; and letters that a student reads in one. */
const THINK = 10;
const PACE = 12;

/** A question about a chart has no chart there. */
const fits = ({ ask, see, options }: QuizItem) =>
	see === '' &&
	ask.length <= MOST.question &&
	options.length <= MOST.answers &&
	options.every(({ text }) => text.length <= MOST.answer);

/** Which of the questions fit, and the numbers of those that do not, from 1. */
export function kahootFit({ items }: Quiz): { kept: QuizItem[]; left: number[] } {
	const kept = items.filter(fits).slice(0, MOST.questions);
	return { kept, left: items.flatMap((item, i) => (kept.includes(item) ? [] : [i + 1])) };
}

/** The least time in which a question can be read and thought about. */
export function secondsFor({ ask, options }: QuizItem): number {
	const letters = [ask, ...options.map(({ text }) => text)].join('').length;
	return TIMES.find((time) => time >= THINK + letters / PACE) ?? 240;
}

/** @returns the workbook; undefined where no question fits */
export function kahootXlsx(from: Quiz): Uint8Array | undefined {
	const { kept } = kahootFit(from);
	if (!kept.length) return undefined;
	const rows = kept.map((item, i): Cell[] => [
		i + 1,
		item.ask,
		...Array.from({ length: MOST.answers }, (_, k) => item.options[k]?.text ?? ''),
		secondsFor(item),
		item.options.flatMap(({ right }, k) => (right ? [k + 1] : [])).join(',')
	]);
	const title: Cell[] = ['', quiz.kahoot.title(from.title, from.site)];
	const empty = Array.from({ length: 5 }, (): Cell[] => []);
	return workbook('Sheet1', [[], title, ...empty, ['', ...quiz.kahoot.head], ...rows]);
}
