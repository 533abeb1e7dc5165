/** Role cards, two on a page, and source cards: what a side or an article says, with where it stands. */
import type { Activity, Dataset } from '../../data/schema.ts';
import { isolated } from '../../data/isolate.ts';
import type { RolePlay } from '../../data/schema-lesson.ts';
import { en } from '../../messages/en.ts';
import { say, type Block, type Words } from '../../office/paper.ts';
import { readings, roleCards, type RoleCard } from '../role-card.ts';
import { sourceCards, type SourceCard } from '../source-card.ts';
import { ownWords, placesOf, spoken } from './cited.ts';

const { card: words, print } = en.class;

const roleBlocks = ({ title, task, lines, unknown }: RoleCard, newPage: boolean): Block[] => [
	{ kind: 'heading', level: 2, text: title, newPage },
	...(task
		? ([
				{ kind: 'text', words: say(task) },
				{ kind: 'text', words: [{ text: words.invented, quiet: true }] }
			] satisfies Block[])
		: []),
	...readings
		.filter(([reading]) => lines[reading].length)
		.flatMap(([reading, head]): Block[] => [
			{ kind: 'heading', level: 3, text: head },
			{
				kind: 'list',
				by: 'dash',
				items: lines[reading].map(({ issue, says, when, cites }) => [
					{ text: `${issue}: ` },
					{ text: says, bold: true },
					{ text: ` ${when}; ${placesOf(cites)}`, quiet: true }
				]),
				small: true
			}
		]),
	...(unknown.length
		? ([
				{ kind: 'heading', level: 3, text: words.unknown },
				{ kind: 'text', words: say(unknown.join('; ')) }
			] satisfies Block[])
		: [])
];

export const roleCardBlocks = (d: Dataset, activity: RolePlay): Block[] =>
	roleCards(d, activity).flatMap((card, i) => roleBlocks(card, i > 0 && i % 2 === 0));

const named = ({ name, offices, paras }: SourceCard['names'][number]): string => {
	const all = isolated([name, ...offices].filter(Boolean).join(', '));
	return paras.length ? `${all} (${paras.map(print.para).join(', ')})` : all;
};

function lineWords(
	lang: string | undefined,
	{ para, gist, words: exact, speaker, kind, when, short }: SourceCard['lines'][number]
): Words[] {
	return [
		{ text: `${print.para(para)} `, quiet: true },
		{ text: `${gist} ` },
		...exact.flatMap(({ text, own, by, translation }): Words[] => [
			...(own ? ownWords(text, { lang, translation }) : spoken(text, { lang, translation })),
			{ text: own || !by ? ' ' : ` (${by}) ` }
		]),
		{ text: [speaker, kind, when, ...(short ? [short] : [])].join('; '), quiet: true }
	];
}

const sourceBlocks = (card: SourceCard, newPage: boolean): Block[] => [
	{ kind: 'heading', level: 2, text: card.name, newPage },
	{
		kind: 'text',
		words: say(`${en.sources.outlet}: ${card.outlet}. ${en.sources.date}: ${card.published}.`)
	},
	{ kind: 'text', words: say(card.contributes) },
	...(card.names.length
		? ([
				{ kind: 'heading', level: 3, text: print.names },
				{ kind: 'text', words: say(card.names.map(named).join('; ')) }
			] satisfies Block[])
		: []),
	...(card.lines.length ? [{ kind: 'heading' as const, level: 3 as const, text: print.said }] : []),
	...card.lines.map((line): Block => ({ kind: 'text', words: lineWords(card.lang, line), small: true }))
];

/** Whole cards begin a page each; those cut to an activity share theirs. */
export const sourceCardBlocks = (d: Dataset, activity: Activity | null): Block[] =>
	sourceCards(d, activity ?? undefined).flatMap((card, i) => sourceBlocks(card, !activity && i > 0));
