/** `npm run locate`: exact words of an article become the evidence that cites them, ready for pasting. */
import { openFiles } from '../lib/data/files.ts';
import { fingerprint, fold, paragraphAt, readArticle } from '../lib/data/passage.ts';
import { readTexts } from '../lib/data/read.server.ts';
import { readRecords } from '../lib/data/records.ts';
import type { Source } from '../lib/data/schema.ts';
import { articleText } from '../lib/data/verify/article-words.ts';
import { articlesFolder, readArticles } from './articles.ts';
import { existingFolder, Usage } from './folder.ts';
import { tool } from './tool.ts';

const help = `usage: npm run locate -- SOURCE "exact words" [--articles DIR] [--dataset FOLDER]
Prints the evidence for words that stand exactly once in an article; white space does not count, everything else does.
exit code: 0 found, 1 not found, found several times or across paragraphs, 2 wrong use or a failure of the tool`;

/** Only sources.json must be sound: the evidence is needed to mend the rest. */
function findSource(folder: string, id: string): Source {
	const sources = readRecords(openFiles(folder, readTexts(folder)).files, []).entries.sources.map(([source]) => source);
	const source = sources.find((one) => one.id === id);
	if (!source)
		throw new Usage(`no source "${id}" in ${folder}; there are ${sources.map((one) => one.id).join(', ') || 'none'}`);
	return source;
}

await tool(help, { articles: { type: 'string' }, dataset: { type: 'string' } }, 2, (given) => {
	const [id, words] = given.named;
	if (id === undefined || words === undefined || !fold(words)) throw new Usage('name a source and the words');
	const source = findSource(existingFolder(given.get('dataset')), id);
	const from = articlesFolder(given.get('articles'));
	const bytes = from === null ? undefined : readArticles(from).get(source.file);
	if (!bytes) throw new Usage(`no file "${source.file}" in ${from ?? 'reach; name the folder with --articles'}`);

	const article = readArticle(Buffer.from(bytes).toString('utf8'), source.paragraphs);
	const text = articleText(article);
	const passage = fold(words);
	const length = [...passage].length;
	const found: number[] = [];
	for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1))
		found.push([...text.slice(0, at)].length);
	const [start] = found;
	if (start === undefined || found.length > 1) {
		const places = found.map((at) => `paragraph ${paragraphAt(article, at)} at ${at}`).join(', ');
		console.error(
			start === undefined
				? `not in source ${id}: "${passage}"`
				: `stands ${found.length} times, add words around it: ${places}`
		);
		return false;
	}
	const [para, last] = [paragraphAt(article, start), paragraphAt(article, start + length - 1)];
	if (para !== last) {
		console.error(`crosses from paragraph ${para} to ${last}: cite each paragraph by itself`);
		return false;
	}
	console.log(JSON.stringify({ source: id, para, start, end: start + length, hash: fingerprint(passage) }));
	return true;
});
