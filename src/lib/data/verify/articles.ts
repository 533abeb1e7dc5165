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

/** Is it the very file that the source states? By its hash, whatever else the source says of it. */
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
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const same = sha256 === source.sha256;
		if (!same) {
			const message = `"${source.file}" is not the file of the source: its sha256 is "${sha256}"`;
			const hint =
				'put that file back; or take this one: correct bytes, sha256 and words, and locate every passage anew';
			yield { check: 'file', at: [...at, 'sha256'], message, hint };
		}
		const counted = { bytes: bytes.length, words: articleWords(article).length };
		for (const field of ['bytes', 'words'] as const) {
			if (counted[field] === source[field]) continue;
			const message = `"${source.file}" has ${counted[field]} ${field}, not ${source[field]}`;
			const hint = same ? `it is the very file: write ${counted[field]}` : 'correct it where the file is the right one';
			yield { check: 'file', at: [...at, field], message, hint };
		}
	}
}

/** The folded text of every article given. */
export const textsOf = (articles: Articles): string[] => [...articles.values()].map(articleText);
