/** `npm run verify`: does every passage, quotation and name stand in the articles as the dataset says? */
import { relative, resolve } from 'node:path';
import { formatFault } from '../lib/data/fault.ts';
import type { Fault } from '../lib/data/fault.ts';
import { byPlace, parseDataset } from '../lib/data/parse.ts';
import { placeAt } from '../lib/data/place.ts';
import { readTexts } from '../lib/data/read.server.ts';
import type { Dataset } from '../lib/data/schema.ts';
import { forbiddenRuns, leaksIn } from '../lib/data/verify/leak.ts';
import { declaredQuotes, verifyDataset } from '../lib/data/verify/verify.ts';
import { articlesFolder, readArticles } from './articles.ts';
import { coverageTable } from './coverage-table.ts';
import { existingFolder } from './folder.ts';
import { projectTexts } from './project-texts.ts';
import { tool } from './tool.ts';

const help = `usage: npm run verify [-- --articles DIR] [FOLDER]
Compares a dataset with its articles, bit for bit, and looks for article sentences in the project and its builds.
  --articles DIR  the articles as text files, by default ../shared/articles
  FOLDER          the dataset, a path or a name under data; by default DATASET or istanbul-2025
exit code: 0 nothing wrong, 1 faults, 2 wrong use or a failure of the tool`;

/** Article sentences in the project. The articles themselves may lie in it, as those of the tests do. */
function leaks(dataset: Dataset, files: ReadonlyMap<string, Uint8Array>, folder: string): Fault[] {
	const articles = dataset.sources.flatMap(({ id, file }) => {
		const bytes = files.get(file);
		return bytes ? [[id, Buffer.from(bytes).toString('utf8')] as const] : [];
	});
	const forbidden = forbiddenRuns(new Map(articles), declaredQuotes(dataset));
	const own = [...files.keys()].map((name) => relative('', resolve(folder, name)));
	return [...projectTexts('.')].flatMap(([file, text]) =>
		own.includes(file)
			? []
			: leaksIn(text, forbidden).map(({ offset, source, start }) => {
					const message = `12 words of article ${source} in a row, from: "${start} …"`;
					const hint = 'say it in other words, or declare it as a quotation';
					return { file, ...placeAt(text, offset), record: 'text', rule: 'leak', message, hint };
				})
	);
}

await tool(help, { articles: { type: 'string' } }, 1, (given) => {
	const folder = existingFolder(given.named[0]);
	const { dataset, faults, toFault } = parseDataset(folder, readTexts(folder));
	if (!dataset) {
		console.log(`${folder} has ${faults.length} faults of its own; mend them first: npm run check`);
		return false;
	}
	const from = articlesFolder(given.get('articles'));
	const files = from === null ? new Map<string, Uint8Array>() : readArticles(from);
	const { sources, findings } = verifyDataset(dataset, files);
	const found = [
		...findings.map(({ check, ...finding }) => toFault(check, finding)),
		...(from === null ? [] : leaks(dataset, files, from))
	].sort(byPlace);

	for (const fault of found) console.log(formatFault(fault));
	for (const line of coverageTable(sources)) console.log(line);
	const unchecked = sources.flatMap(({ locators }) => locators.filter(({ status }) => status === 'unchecked')).length;
	if (unchecked > 0)
		console.log(
			`unchecked: ${unchecked} locators, because their articles are not in ${from ?? 'reach; name them with --articles'}`
		);
	console.log(`${found.length} fault${found.length === 1 ? '' : 's'}`);
	// Asked for by name, an article that is not there is a fault; beside the project it is just not there.
	return found.length === 0 && (unchecked === 0 || given.get('articles') === undefined);
});
