/** `npm run new`: the files of a dataset, begun from a folder of articles. */
import { relative, resolve } from 'node:path';
import { datasetFolder } from '../lib/data/folder.ts';
import { isTag } from '../lib/data/language.ts';
import { DatasetInfo } from '../lib/data/schema.ts';
import { most } from '../lib/data/schema-parts.ts';
import { startDataset } from '../lib/start/dataset.ts';
import { startSource } from '../lib/start/source.ts';
import type { StartedSource } from '../lib/start/source.ts';
import { sourceIds } from '../lib/start/source-ids.ts';
import { Usage } from './folder.ts';
import { freeFolder, writeFolder } from './new/folder.ts';
import { givenDays } from './new/given-days.ts';
import { readArticleTexts } from './new/texts.ts';
import { Obstacle } from './obstacle.ts';
import { tool } from './tool.ts';

const help = `usage: npm run new -- FOLDER ARTICLES [--title T] [--lang en] [--published FILE=DAY ...]
Begins a dataset: dataset.json and a file for each collection, with a claim to be written for every sentence of the articles,
already located. No word of an article is copied. npm run check then lists what is still to be written.
  FOLDER                the new dataset, a path or a name under data; nothing is ever overwritten
  ARTICLES              a folder of articles, one .txt file each, in UTF-8
  --title T             what the whole is called
  --lang en             the language that the dataset is written in
  --published FILE=DAY  when an article appeared: lantern-1=2025-05-12; as often as there are articles. Without it the day
                        is taken from a line of date at the top of the file, where there is one
exit code: 0 written, 2 wrong use or a failure of the tool`;

/** ASCII in lower case, joined by hyphens. */
const idOf = (folder: string) =>
	(
		(resolve(folder).split(/[\\/]/).at(-1) ?? '')
			.normalize('NFKD')
			.toLowerCase()
			.match(/[a-z0-9]+/g) ?? ['talks']
	)
		.join('-')
		.slice(0, most.id)
		.replace(/-$/, '');

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function tell({ source, claims }: StartedSource): string {
	const { id, file, paragraphs, published, leftOut } = source;
	const day = published
		? `published ${published.edtf}${published.basis === 'stated' ? ', as it prints' : ''}`
		: 'published on no known day';
	const links = leftOut.length ? `, ${counted(leftOut.length, 'web address')} left out` : '';
	return `${id}: ${file}, ${day}; a paragraph is a ${paragraphs}; ${counted(claims.length, 'sentence')}${links}`;
}

const options = {
	title: { type: 'string' },
	lang: { type: 'string' },
	published: { type: 'string', multiple: true }
} as const;

await tool(help, options, 2, (given) => {
	const [name, articles] = given.named;
	if (name === undefined || articles === undefined) throw new Usage('name the new folder and the folder of articles');
	const folder = relative('', resolve(datasetFolder(name))) || '.';
	const [title, lang] = [given.get('title') ?? null, given.get('lang') ?? 'en'];
	if (title !== null && !DatasetInfo.shape.title.safeParse(title).success)
		throw new Usage(`no title: "${title}"; write 1 to ${most.label} letters that the fonts draw`);
	if (!isTag(lang)) throw new Usage(`no language: "${lang}"; write a tag like en or pt-BR`);
	freeFolder(folder);

	const texts = readArticleTexts(articles);
	const ids = sourceIds([...texts.keys()]);
	const days = givenDays(given.all('published'), ids);
	const started = [...texts].map(([file, article]) =>
		startSource({
			id: ids.get(file)!,
			file,
			...article,
			published: days.get(file) ?? null,
			english: /^en\b/.test(lang)
		})
	);
	const count = started.reduce((sum, { claims }) => sum + claims.length, 0);
	if (count > most.records)
		throw new Obstacle(
			`too many sentences: ${count}; a dataset holds at most ${most.records} claims, so begin with fewer articles`
		);
	const schemas = relative(resolve(folder), resolve('static/schema')).replaceAll('\\', '/');
	writeFolder(folder, startDataset({ id: idOf(folder), lang, title, schemas }, started));

	for (const one of started) console.log(tell(one));
	console.log(`${folder} is begun: ${counted(started.length, 'source')}, ${counted(count, 'claim')} to be written`);
	console.log(`next: npm run check -- ${name}`);
	return true;
});
