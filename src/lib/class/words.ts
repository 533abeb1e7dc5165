/** Two outlets, one event: what happened, and which word each article chose for it. */
import { claimsOf, get } from '../data/find.ts';
import type { Activity, Dataset } from '../data/schema.ts';
import { en } from '../messages/en.ts';
import { inArticles, itemsOfWords } from './articles.ts';
import { citesOf, reasonOf } from './cite.ts';
import { MOST, spread } from './work.ts';
import type { Table, Work } from './work.ts';

function tableOf(d: Dataset, id: string): Table {
	const record = get(d, 'disagreements', id);
	const { table } = en.class;
	const claims = claimsOf(d, record);
	const rows = inArticles(d, record)
		.filter(({ words }) => words.length)
		.map(({ source, reason }) => {
			const own = claims.filter(({ evidence }) => evidence.some((passage) => passage.source === source.id));
			const by = [...new Set(citesOf(d, own, source.id).map(({ speaker }) => speaker))].join('; ');
			const fact = reasonOf(
				d,
				own.map((claim) => claim.id),
				source.id
			);
			return { label: source.name, cells: [fact, { say: reason.say, cites: [] }, { say: by, cites: [] }] };
		});
	return { id, ask: table.words(record.question), head: [table.fact, table.word, table.by], rows };
}

export function wordsWork(d: Dataset, { show }: Activity): Work {
	return {
		tables: show.map((id) => tableOf(d, id)),
		items: spread(
			show.flatMap((id) => itemsOfWords(d, get(d, 'disagreements', id))),
			MOST
		)
	};
}
