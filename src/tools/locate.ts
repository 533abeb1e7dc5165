/** `npm run locate`: exact words of an article become the evidence that cites them, ready for pasting. */
import { existsSync, readFileSync } from 'node:fs';
import { formatFault } from '../lib/data/fault.ts';
import type { Fault } from '../lib/data/fault.ts';
import { openFiles } from '../lib/data/files.ts';
import { fold, readArticle } from '../lib/data/passage.ts';
import type { Article } from '../lib/data/passage.ts';
import { readText } from '../lib/data/read.server.ts';
import { readRecords } from '../lib/data/records.ts';
import type { Passage, Source } from '../lib/data/schema.ts';
import { findWords } from '../lib/data/verify/find-words.ts';
import { articlesFolder, readArticles } from './articles.ts';
import { existingFolder, Usage } from './folder.ts';
import { tool } from './tool.ts';

const help = `usage: npm run locate -- SOURCE "exact words" [--articles DIR] [--dataset FOLDER]
       npm run locate -- --batch FILE [--articles DIR] [--dataset FOLDER]
Prints the evidence for words that stand exactly once in an article; white space does not count, everything else does.
  --batch FILE      a line each: SOURCE, a tab, the exact words; - reads them from standard input. Each line is
                    answered by one line of JSON, or by its number and what is wrong with it on standard error
  --articles DIR    the articles as text files, by default ../shared/articles
  --dataset FOLDER  the dataset, a path or a name under data; by default DATASET or istanbul-2025
exit code: 0 all found; 1 some not found, found several times or across paragraphs; 2 wrong use or a failure of the tool`;

/** Only sources.json must be sound: the evidence is needed to mend the rest. */
function readSources(folder: string): { sources: Source[]; faults: Fault[] } {
	const opened = openFiles(folder, new Map([['sources.json', readText(`${folder}/sources.json`)]]));
	const faults: Fault[] = opened.faults.filter(({ file }) => file.endsWith('/sources.json'));
	const sources = readRecords(opened.files, faults).entries.sources.map(([source]) => source);
	if (!sources.length)
		throw new Usage(faults[0] ? formatFault(faults[0]) : `${folder}/sources.json lists no source; add one first`);
	return { sources, faults };
}

/** Looks words up; every file is read once, however many words are looked for. */
function finder(folder: string, from: string | null) {
	const { sources, faults } = readSources(folder);
	const files = from === null ? new Map<string, Uint8Array>() : readArticles(from);
	const articles = new Map<string, Article>();
	return (id: string, words: string): Passage | string => {
		const source = sources.find((one) => one.id === id);
		if (!source) {
			const known = `no source "${id}" in ${folder}; it has ${sources.map((one) => one.id).join(', ')}`;
			throw new Usage(faults[0] ? `${known}, and a broken one: ${formatFault(faults[0])}` : known);
		}
		const bytes = files.get(source.file);
		if (!bytes) throw new Usage(`no file "${source.file}" in ${from ?? 'reach; name the folder with --articles'}`);
		const article = articles.get(id) ?? readArticle(Buffer.from(bytes).toString('utf8'), source.paragraphs);
		articles.set(id, article);
		return findWords(article, id, words);
	};
}

/** Answers one request; false where it could not. `place` stands before what is wrong. */
function answer(find: () => Passage | string, place = ''): boolean {
	const found = find();
	if (typeof found === 'string') console.error(place + found);
	else console.log(JSON.stringify(found));
	return typeof found !== 'string';
}

/** A line of a batch; what is wrong use of the command alone is here one more line that failed. */
function findLine(find: ReturnType<typeof finder>, line: string): Passage | string {
	const [, id = '', words = ''] = /^([^\t]*)\t(.*)$/u.exec(line) ?? [];
	if (!id.trim() || !fold(words)) return 'no source, tab and words: write SOURCE, a tab, and the exact words';
	try {
		return find(id.trim(), words);
	} catch (error) {
		if (error instanceof Usage) return error.message;
		throw error;
	}
}

function batch(file: string, find: ReturnType<typeof finder>): boolean {
	if (file !== '-' && !existsSync(file)) throw new Usage(`no such file: "${file}"`);
	const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split(/\r?\n/u);
	const answered = lines.flatMap((line, i) =>
		line.trim() ? [answer(() => findLine(find, line), `line ${i + 1}: `)] : []
	);
	if (!answered.length) throw new Usage(`no line in "${file}"`);
	return answered.every(Boolean);
}

const options = { articles: { type: 'string' }, dataset: { type: 'string' }, batch: { type: 'string' } } as const;
await tool(help, options, 2, (given) => {
	const [id, words] = given.named;
	const file = given.get('batch');
	if (file === undefined && (id === undefined || words === undefined || !fold(words)))
		throw new Usage('name a source and the words');
	if (file !== undefined && id !== undefined) throw new Usage('name a source and the words, or --batch, not both');
	const find = finder(existingFolder(given.get('dataset')), articlesFolder(given.get('articles')));
	return file === undefined ? answer(() => find(id ?? '', words ?? '')) : batch(file, find);
});
