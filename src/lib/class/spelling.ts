/** How is the name spelt? Only articles that the dataset compares are asked about: the others may write it either way. */
import { get } from '../data/find.ts';
import { quotedIn } from '../data/quoted.ts';
import type { Activity, Dataset, Disagreement } from '../data/schema.ts';
import { holdsWords } from '../data/word-run.ts';
import { en } from '../messages/en.ts';
import { inArticles } from './articles.ts';
import type { InArticle } from './articles.ts';
import { MOST, spread } from './work.ts';
import type { Item, Work } from './work.ts';

/** Whether words out of an article hold a spelling, or are a part of it. */
const spells = (reading: string, text: string) =>
	quotedIn(reading).some((spelt) => holdsWords(spelt, text) || holdsWords(text, spelt));

/** How an article spells it: the spelling alone, without the words around it. */
const speltIn = ({ sides }: Disagreement, text: string) =>
	sides.flatMap(({ reading }) => quotedIn(reading)).find((spelt) => holdsWords(text, spelt)) ?? text;

/** The spellings of an article, without what else is quoted from the same passages. */
function spellings(d: Dataset, record: Disagreement): InArticle[] {
	return inArticles(d, record).map((one) => {
		const words = one.words.filter(({ text }) => record.sides.some(({ reading }) => spells(reading, text)));
		return {
			...one,
			words,
			reason: { ...one.reason, say: [...new Set(words.map(({ text }) => `“${speltIn(record, text)}”`))].join('; ') }
		};
	});
}

export function spellingWork(d: Dataset, { show }: Activity): Work {
	const { table, ask } = en.class;
	const records = show.map((id) => get(d, 'disagreements', id));
	const rows = records.map((record) => ({
		label: record.question,
		cells: spellings(d, record).map(({ words, reason }) =>
			words.length ? reason : { say: table.notCompared, cites: [] }
		)
	}));
	const items = records.flatMap((record): Item[] => {
		const told = spellings(d, record);
		// One article for each spelling: the table asks about all of them.
		const asked = record.sides.map(({ reading }) =>
			told.find(({ words }) => words.some(({ text }) => spells(reading, text)))
		);
		return told
			.filter((one) => asked.includes(one))
			.map(({ source, words, reason }) => ({
				id: `${record.id}-${source.id}`,
				ask: ask.spelling(record.question, source.name),
				parts: { stem: record.question, point: ask.inArticle(source.name) },
				options: record.sides.map(({ reading }) => ({
					text: reading,
					right: words.some(({ text }) => spells(reading, text)),
					reason
				}))
			}));
	});
	const head = d.sources.map(({ name }) => name);
	return { tables: [{ id: 'spelling', ask: table.spelling, head, rows }], items: spread(items, MOST) };
}
