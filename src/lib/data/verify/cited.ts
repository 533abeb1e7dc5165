/** Every passage that a dataset cites, with its place. */
import type { At } from '../at.ts';
import { wordsShown } from '../find.ts';
import type { WholeContext } from '../rules/context.ts';
import type { Passage } from '../schema.ts';

export interface Cited {
	at: At;
	passage: Passage;
	/** The exact words shown of it. */
	shown: string[];
}

export function citedIn({ each }: WholeContext): Cited[] {
	const evidence = each.claims.flatMap(([{ evidence }, at]) =>
		evidence.map((passage, i): Cited => ({ at: [...at, 'evidence', i], passage, shown: wordsShown(passage) }))
	);
	const leftOut = each.sources.flatMap(([{ id, leftOut }, at]) =>
		leftOut.map((passage, i): Cited => ({ at: [...at, 'leftOut', i], passage: { ...passage, source: id }, shown: [] }))
	);
	return [...evidence, ...leftOut];
}
