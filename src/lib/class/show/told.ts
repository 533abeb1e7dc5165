/** What stands on a slide as paragraphs: lines, questions, answers, and the notes of the teacher. */
import { en } from '../../messages/en.ts';
import { present } from '../../messages/present.ts';
import type { Paragraph, Run } from '../../office/show.ts';
import type { Cite, Reason } from '../cite.ts';
import { citeLine, placesLine, spokenLines } from '../present/cite-line.ts';
import { whyOf } from '../present/questions.ts';
import type { Answered, Block, Note, Slide } from '../present/slide.ts';
import { REM } from './measured.ts';

const plain = (text: string): Run[] => [{ text }];
const quiet = (text: string): Run[] => [{ text, quiet: true }];
const HERE = '\0';

/** A passage: where it stands, who says so, and its exact words in italics. */
export function citedRuns(cite: Cite): Run[] {
	const [before = '', after = ''] = en.evidence.wording(HERE).split(HERE);
	const lang = cite.lang ? { lang: cite.lang } : {};
	const translated = cite.translation ? quiet(` ${en.evidence.translation(cite.translation)}`) : [];
	return [
		{ text: citeLine(cite), quiet: true },
		...(cite.quote
			? [
					{ text: ': “', quiet: true },
					{ text: cite.quote, italic: true, ...lang },
					{ text: '”', quiet: true },
					...translated
				]
			: []),
		...(cite.quote && cite.quoteBy ? quiet(` (${cite.quoteBy})`) : []),
		...(cite.wording
			? [
					{ text: `; ${before}`, quiet: true },
					{ text: cite.wording, italic: true, ...lang },
					{ text: after, quiet: true },
					...translated
				]
			: [])
	];
}

/** What an opening says: the goal large, the rest below it. */
const openingLines = (lines: readonly Reason[]): Paragraph[] =>
	lines.map(({ say }, i) => ({ runs: plain(say), size: i ? 20 : 28, before: i === 1 ? 18 : 8 }));

/** Below a line of a list the passages it rests on, or that it was invented for the game. */
function listLines({ lines, size }: Slide): Paragraph[] {
	return lines.flatMap(({ say, cites }): Paragraph[] => [
		{ runs: plain(say), size: 1.3 * size * REM, before: 14 },
		...cites.map((cite) => ({ runs: citedRuns(cite), size: 0.85 * REM, before: 2 })),
		...(cites.length ? [] : [{ runs: quiet(en.class.notCited), size: 0.85 * REM, before: 2 }])
	]);
}

/** The sentences of a step, each with its places. */
export const stepLines = ({ lines, size }: Slide): Paragraph[] =>
	lines.flatMap(({ say, cites }): Paragraph[] => [
		{ runs: plain(say), size: size * REM, before: 12 },
		...(cites.length ? [{ runs: quiet(placesLine(cites)), size: 0.8 * REM, before: 2 }] : [])
	]);

/** What is read below the title. */
export function linesOf(slide: Slide): Paragraph[] {
	const { kind, lines, size } = slide;
	if (kind === 'opening') return openingLines(lines);
	if (kind === 'list') return listLines(slide);
	const letters = size * REM;
	if (kind === 'prompt' || kind === 'debrief')
		return lines.map(({ say }, i) => ({
			runs: plain(say),
			size: letters,
			before: i ? 0.6 * letters : 0,
			serif: true,
			mark: kind === 'prompt' ? { count: 'arabicPeriod', from: i + 1 } : { sign: '–' }
		}));
	return lines.map(({ say }, i) => ({ runs: plain(say), size: letters, before: i ? 0.35 * letters : 0 }));
}

/** What is asked, and of what; where a block stands alone, the title has said it. */
export function askedLines({ stem, points, from }: Block, letters: number, alone: boolean): Paragraph[] {
	return [
		...(alone ? [] : [{ runs: [{ text: stem, bold: true }], size: 1.1 * letters, serif: true }]),
		...points.map((text, i): Paragraph => ({
			runs: plain(text),
			size: letters,
			before: 0.3 * letters,
			mark: { count: 'arabicPeriod', from: from + i }
		}))
	];
}

/** The options of a block from the one numbered `from` on. */
export const optionLines = (options: readonly string[], letters: number, from: number): Paragraph[] =>
	options.map((text, i) => ({
		runs: plain(text),
		size: letters,
		before: i ? 0.4 * letters : 0,
		mark: { count: 'alphaUcPeriod', from: from + i }
	}));

/** What is right, why, and where that stands. */
export const answerLines = (answered: readonly Answered[], letters: number): Paragraph[] =>
	answered.flatMap(({ stem, ask, rights }, k): Paragraph[] => [
		...(stem
			? [{ runs: [{ text: stem, bold: true }], size: 1.1 * letters, before: k ? 0.6 * letters : 0, serif: true }]
			: []),
		...rights.flatMap((right, i): Paragraph[] => [
			{
				runs: [...(ask && !i ? plain(`${ask} `) : []), { text: right.text, bold: true }],
				size: 1.15 * letters,
				before: k || i || stem ? 0.5 * letters : 0,
				mark: { sign: '✓' }
			},
			...(whyOf(ask, right) ? [{ runs: plain(whyOf(ask, right)), size: letters, before: 2 }] : []),
			...spokenLines(right.reason.cites).map((line) => ({ runs: quiet(line), size: 0.9 * letters, before: 1 }))
		])
	]);

/** The notes of a slide: what they are about in bold, then a line each with its passages. */
export const noteLines = (notes: readonly Note[]): Paragraph[] =>
	notes.flatMap(({ head, lines }, i): Paragraph[] => [
		{ runs: [{ text: head, bold: true }], size: 12, before: i ? 8 : 0 },
		...lines.flatMap(({ say, cites }): Paragraph[] => [
			{ runs: plain(say), size: 12, before: 2, mark: { sign: '–' } },
			...cites.map((cite) => ({ runs: citedRuns(cite), size: 10 }))
		])
	]);

export const legendLine = (): Paragraph[] => [
	{
		runs: [
			{ text: '† ', bold: true },
			{ text: en.chart.differ, quiet: true }
		],
		size: 14,
		right: true
	}
];

/** The kicker: to which part a slide belongs; `words` where the sentences of a step stand on it. */
export const kickerOf = ({ kicker }: Slide, words: boolean): string =>
	words ? `${kicker} · ${present.words}` : kicker;
