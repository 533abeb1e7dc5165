/** How is the name spelt? Only articles that the dataset compares are asked about: the others may write it either way. */
import { get } from '../data/find.ts';
import type { Activity, Dataset, Disagreement } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import { inArticles } from './articles.ts';
import type { InArticle } from './articles.ts';
import { MOST, spread } from './work.ts';
import type { Item, Work } from './work.ts';

/** The spellings of an article, without what else is quoted from the same passages. */
function spellings(d: Dataset, record: Disagreement): InArticle[] {
	return inArticles(d, record).map((one) => {
		const words = one.words.filter(({ text }) => record.sides.some(({ reading }) => reading.includes(text)));
		return { ...one, words, reason: { ...one.reason, say: words.map(({ text }) => `“${text}”`).join('; ') } };
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
	const items = records.flatMap((record): Item[] =>
		spellings(d, record)
			.filter(({ words }) => words.length)
			.map(({ source, words, reason }) => ({
				id: `${record.id}-${source.id}`,
				ask: ask.spelling(record.question, source.name),
				options: record.sides.map(({ reading }) => ({
					text: reading,
					right: words.some(({ text }) => reading.includes(text)),
					reason
				}))
			}))
	);
	const head = d.sources.map(({ name }) => name);
	return { tables: [{ id: 'spelling', ask: table.spelling, head, rows }], items: spread(items, MOST) };
}
