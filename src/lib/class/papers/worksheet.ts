/** A worksheet: what to do, empty tables, questions, and lines to write on as far as the page goes. It holds no answer. */
import type { Activity, Dataset } from '../../data/schema.ts';
import { en } from '../../messages/en.ts';
import { say, textOf, type Block } from '../../office/paper.ts';
import { ACROSS, MANY, sharesOf } from '../../office/docx-blocks.ts';
import { linesOf } from '../present/room.ts';
import { studentSide, type StudentSide } from '../work.ts';
import { workOf } from '../works.ts';

const { print } = en.class;

/** Points that a page has room for, on A4 and on Letter, below its title and the names. */
const ROOM = 620;
const WRITING = 25;
/** Lines of a text in a column, in letters of ten points. */
const lines = (text: string, across = ACROSS) => linesOf(text, across / 10);

/** About how high a block stands, rather too high. */
function heightOf(block: Block): number {
	switch (block.kind) {
		case 'list':
			return block.items.reduce((sum, words) => sum + lines(textOf(words)) * 13 + 3, 0);
		case 'table': {
			const least = block.rows.length > MANY ? 18 : WRITING;
			const own = (head: string, wide: number) => lines(head, wide) * 13 + 5;
			const shares = sharesOf(block.head, block.rows);
			const first = ACROSS * shares[0]!;
			const head = Math.max(...block.head.map((text, i) => own(text, ACROSS * shares[i]!)));
			const rows = block.rows.map(([label = []]) => Math.max(least, own(textOf(label), first)));
			return 30 + head + rows.reduce((sum, high) => sum + high, 0);
		}
		case 'text':
			return lines(textOf(block.words)) * 13 + 4;
		case 'picture':
			return block.height * Math.min(1, ACROSS / block.width) + 14;
		default:
			return 0;
	}
}

const asked = ({ items }: StudentSide): Block[] =>
	items.flatMap(({ ask, options }, n): Block[] => [
		{ kind: 'text', words: [{ text: `${n + 1}. ${ask}`, bold: true }], small: items.length > 6, apart: n === 0 },
		{
			kind: 'text',
			words: options.flatMap((option, i) => [
				{ text: `${i ? '    ' : ''}${'ABCDEFGHIJ'[i] ?? ''} `, bold: true },
				{ text: option }
			]),
			small: items.length > 6,
			indent: true
		}
	]);

/** @param picture the chart without its words, where the activity begins from it */
export function worksheetBlocks(d: Dataset, activity: Activity, picture?: Block): Block[] {
	const side = activity.kind === 'headline' ? { tables: [], items: [] } : studentSide(workOf(d, activity));
	const told: Block[] = [
		{ kind: 'list', by: 'number', items: activity.prompts.map(say) },
		...(activity.kind === 'predict' ? [{ kind: 'text' as const, words: [{ text: print.cover, quiet: true }] }] : []),
		...(picture ? [picture] : []),
		...side.tables.map(({ ask, head, rows }): Block => ({
			kind: 'table',
			caption: ask,
			head: ['', ...head],
			rows: rows.map((label) => [say(label), ...head.map(() => [])]),
			empty: true
		})),
		...asked(side)
	];
	const left = ROOM - told.reduce((sum, block) => sum + heightOf(block), 0);
	return [
		{ kind: 'heading', level: 1, text: activity.title },
		{ kind: 'fields', labels: [print.name, print.code] },
		...told,
		{ kind: 'heading', level: 2, text: print.yours },
		{ kind: 'lines', count: Math.max(1, Math.floor(left / WRITING)) }
	];
}
