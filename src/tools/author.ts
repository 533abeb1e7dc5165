/** `npm run author`: a page on this machine on which a dataset is written, beside its articles. */
import { articlesFolder, readArticles } from './articles.ts';
import { existingFolder, Usage } from './folder.ts';
import { tool } from './tool.ts';

const help = `usage: npm run author [-- FOLDER] [-- --articles DIR]
Serves a page on this machine alone on which records are written beside the articles; prints its address. Ctrl+C ends it.
  FOLDER          the dataset, a path or a name under data; by default DATASET or istanbul-2025
  --articles DIR  the articles as text files, by default ../shared/articles
  --drafts DIR    where unsaved records are kept, by default node_modules/.cache/author
exit code: 0 ended, 2 wrong use or a failure of the tool`;

const CACHE = 'node_modules/.cache/author';

await tool(help, { articles: { type: 'string' }, drafts: { type: 'string' } }, 1, async ({ named, get }) => {
	const folder = existingFolder(named[0]);
	const from = articlesFolder(get('articles'));
	if (from === null) throw new Usage('no articles in reach; name their folder with --articles');
	// Loaded when there is something to serve: how the tool is used is told without them.
	const { startDesk } = await import('../author/server/start.server.ts');
	const url = await startDesk(folder, get('drafts') ?? CACHE, CACHE, () => readArticles(from));
	console.log(`${folder} is open at ${url}  (stop with Ctrl+C)`);
	return true;
});
