/** `npm run check`: is a dataset sound? Reads the folder by the same door as the build. */
import { reportOf } from '../lib/data/fault.ts';
import { fileNames } from '../lib/data/files.ts';
import { parseDataset } from '../lib/data/parse.ts';
import { readTexts } from '../lib/data/read.server.ts';
import { doorRules, rules } from '../lib/data/rules/index.ts';
import type { Rule } from '../lib/data/rules/rule.ts';
import { collectionNames } from '../lib/data/schema.ts';
import { checks } from '../lib/data/verify/finding.ts';
import { existingFolder, Usage } from './folder.ts';
import { tool } from './tool.ts';
import { undrawn } from './undrawn.ts';

const help = `usage: npm run check [-- FOLDER] [-- --rules]
Checks a dataset: shape, references, evidence, dates, replies, words.
  FOLDER   the dataset, a path or a name under data; by default DATASET or istanbul-2025
  --rules  lists what is checked, here and by npm run verify
exit code: 0 sound, 1 faults, 2 wrong use or a failure of the tool`;

/** Not a rule of records: it comes last, once they are sound. */
const ROOM = {
	name: 'room',
	about: 'every chart has something to draw, and every picture and every slide has room for its words'
};

function listRules() {
	const checked = [...doorRules, ...rules, ROOM];
	const verified = Object.entries(checks).map(([name, about]) => ({ name, about }));
	const width = Math.max(...[...checked, ...verified].map(({ name }) => name.length));
	const lines = (all: readonly Pick<Rule, 'name' | 'about'>[]) =>
		all.map(({ name, about }) => `${name.padEnd(width)}  ${about}`);
	for (const line of lines(checked)) console.log(line);
	console.log('\nnpm run verify, which needs the articles:');
	for (const line of lines(verified)) console.log(line);
}

await tool(help, { rules: { type: 'boolean' } }, 1, (given) => {
	if (given.has('rules')) {
		listRules();
		return true;
	}
	const folder = existingFolder(given.named[0]);
	const texts = readTexts(folder);
	if (!fileNames.some((name) => texts.has(`${name}.json`)))
		throw new Usage(`no dataset in "${folder}": it holds no dataset.json; npm run new begins one`);
	const { dataset, faults: broken, waiting } = parseDataset(folder, texts);
	// What has no shape cannot be laid out.
	const faults = dataset ? undrawn(dataset, folder, texts) : broken;
	for (const line of reportOf(faults)) console.log(line);
	const sound = dataset && !faults.length;
	if (sound)
		console.log(`${folder} is sound: ${collectionNames.map((name) => `${dataset[name].length} ${name}`).join(', ')}`);
	else console.log(`${faults.length} fault${faults.length === 1 ? '' : 's'}`);
	if (waiting) console.log('more may follow: rules that compare records run once every record has its shape');
	return sound === true;
});
