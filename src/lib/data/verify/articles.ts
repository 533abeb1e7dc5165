/** The articles given to verify, opened by the paragraph rule of their sources. */
import { createHash } from 'node:crypto';
import { readArticle } from '../passage.ts';
import type { Article } from '../passage.ts';
import type { WholeContext } from '../rules/context.ts';
import { articleText, articleWords } from './article-words.ts';
import type { VerifyFinding } from './finding.ts';

/** By source id; a source whose file is not among them is absent. */
export type Articles = ReadonlyMap<string, Article>;

/** @param files bytes, or text, by file name */
export function openArticles({ each }: WholeContext, files: ReadonlyMap<string, Uint8Array | string>): Articles {
	const opened = each.sources.flatMap(([{ id, file, paragraphs }]) => {
		const given = files.get(file);
		return given === undefined ? [] : [[id, readArticle(Buffer.from(given).toString('utf8'), paragraphs)] as const];
	});
	return new Map(opened);
}

/** Is it the very file that the source states? */
export function* fileFindings(
	{ each }: WholeContext,
	files: ReadonlyMap<string, Uint8Array | string>,
	articles: Articles
): Generator<VerifyFinding> {
	for (const [source, at] of each.sources) {
		const given = files.get(source.file);
		const article = articles.get(source.id);
		if (given === undefined || !article) continue;
		const bytes = Buffer.from(given);
		const found = {
			bytes: bytes.length,
			sha256: createHash('sha256').update(bytes).digest('hex'),
			words: articleWords(article).length
		};
		for (const field of ['bytes', 'sha256', 'words'] as const) {
			if (found[field] === source[field]) continue;
			const hint = 'another version of the file? if it is the right one, correct the source';
			yield {
				check: 'file',
				at: [...at, field],
				message: `${field} of "${source.file}" differ: ${found[field]}`,
				hint
			};
		}
	}
}

/** The folded text of every article given. */
export const textsOf = (articles: Articles): string[] => [...articles.values()].map(articleText);
