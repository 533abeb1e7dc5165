/** The rules of a role-play with its ends, each with its source or the words that it is invented, and an empty protocol. */
import type { Dataset } from '../../data/schema.ts';
import type { RolePlay } from '../../data/schema-lesson.ts';
import { en } from '../../messages/en.ts';
import { say, type Block } from '../../office/paper.ts';
import { citedOf } from '../cite.ts';
import { placed } from './cited.ts';

const { print, notCited } = en.class;
const TURNS = 8;

export function gameBlocks(d: Dataset, { rules, ends }: RolePlay): Block[] {
	const part = (text: string, lines: RolePlay['rules'] | RolePlay['ends']): Block[] => [
		{ kind: 'heading', level: 2, text },
		{
			kind: 'list',
			by: 'number',
			items: lines
				.map((line) => citedOf(d, line))
				.map(({ say: told, cites }) => [
					{ text: told },
					...(cites.length ? placed(cites) : [{ text: ` (${notCited})`, quiet: true }])
				]),
			small: true
		}
	];
	return [
		...part(print.rules, rules),
		...part(print.ends, ends),
		{
			kind: 'table',
			caption: '',
			head: [print.turn, print.move],
			rows: Array.from({ length: TURNS }, (_, i) => [say(String(i + 1)), []]),
			empty: true
		}
	];
}
