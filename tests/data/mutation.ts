/** Every character of the passages of a dataset, changed in the raw text of its article, one at a time. */
import { existsSync } from 'node:fs';
import { fold, readArticle } from '../../src/lib/data/passage.ts';
import { contextOfDataset } from '../../src/lib/data/rules/context.ts';
import type { Dataset, Source } from '../../src/lib/data/schema.ts';
import { articleText } from '../../src/lib/data/verify/article-words.ts';
import { citedIn } from '../../src/lib/data/verify/cited.ts';
import type { Cited } from '../../src/lib/data/verify/cited.ts';

export const REAL = { folder: 'data/istanbul-2025', articles: '../shared/articles' };
export const realIsThere = existsSync(`${REAL.folder}/claims.json`) && existsSync(REAL.articles);

export interface Mutation {
	source: Source;
	/** Offset in the folded text. */
	offset: number;
	text: string;
	/** False where a space stood for several white characters: then all that follows moves by one. */
	inPlace: boolean;
}

/** The raw index behind every offset of the folded text, and how many raw characters it stands for. */
function rawIndexes(raw: string, folded: string): { index: number; length: number }[] {
	let at = 0;
	return [...folded].map((point) => {
		while (/[\s\uFEFF]/u.test(raw[at] ?? '') && point !== ' ') at++;
		const index = at;
		at += point === ' ' ? (/^\s+/u.exec(raw.slice(at))?.[0].length ?? 1) : point.length;
		return { index, length: at - index };
	});
}

export const covers = ({ passage }: Cited, { source, offset }: Mutation) =>
	passage.source === source.id && passage.start <= offset && offset < passage.end;

export const citedBy = (dataset: Dataset): Cited[] => citedIn(contextOfDataset(dataset));

/** @param texts raw text of each article by file name */
export function* mutations(dataset: Dataset, texts: ReadonlyMap<string, string>): Generator<Mutation> {
	const cited = citedBy(dataset);
	for (const source of dataset.sources) {
		const raw = texts.get(source.file);
		if (raw === undefined) throw new Error(`no article ${source.file}`);
		const folded = articleText(readArticle(raw, source.paragraphs));
		if (fold(raw) !== folded) throw new Error('folding by paragraph differs from folding the whole');
		for (const [offset, { index, length }] of rawIndexes(raw, folded).entries()) {
			const other = raw[index] === 'q' ? 'z' : 'q';
			const text = raw.slice(0, index) + other + raw.slice(index + 1);
			const mutation = { source, offset, text, inPlace: length === 1 };
			if (cited.some((one) => covers(one, mutation))) yield mutation;
		}
	}
}
