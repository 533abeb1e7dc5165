/** The key: the tables filled in, then every right answer under its question, each with where it stands and who says so. */
import type { Activity, Dataset } from '../../data/schema.ts';
import { say, type Block } from '../../office/paper.ts';
import { keyLines } from '../key.ts';
import { workOf } from '../works.ts';
import { placed } from './cited.ts';

export function keyBlocks(d: Dataset, activity: Activity): Block[] {
	const { tables, items } = workOf(d, activity);
	return [
		...tables.map(({ ask, head, rows }): Block => ({
			kind: 'table',
			caption: ask,
			head: ['', ...head],
			rows: rows.map(({ label, cells }) => [
				say(label),
				...cells.map(({ say: text, cites }) => [...say(text), ...placed(cites)])
			]),
			empty: false
		})),
		...items.flatMap((item, n): Block[] => [
			{ kind: 'heading', level: 3, text: `${n + 1}. ${item.ask}` },
			...keyLines({ tables: [], items: [item] }).map(({ answer, because, cites }): Block => ({
				kind: 'text',
				words: [
					{ text: answer, bold: true },
					...(because && because !== answer ? [{ text: ` ${because}` }] : []),
					...placed(cites, true)
				]
			}))
		])
	];
}
