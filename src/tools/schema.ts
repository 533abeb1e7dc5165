/** `npm run schema`: the published JSON Schema, out of the one schema that checks the data. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../lib/data/json-schema.ts';
import { tool } from './tool.ts';

const help = `usage: npm run schema [-- --check]
Writes static/schema/<file>.schema.json, with which an editor completes and checks a dataset while it is written.
  --check  writes nothing and tells which files are stale
exit code: 0 written or fresh, 1 stale, 2 wrong use or a failure of the tool`;

const FOLDER = 'static/schema';

function textOf(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}

await tool(help, { check: { type: 'boolean' } }, 0, (given) => {
	const stale = [...jsonSchemas()].filter(([name, text]) => textOf(`${FOLDER}/${name}`) !== text);
	if (given.has('check')) {
		for (const [name] of stale) console.log(`stale: ${FOLDER}/${name}; run npm run schema`);
		return stale.length === 0;
	}
	mkdirSync(FOLDER, { recursive: true });
	for (const [name, text] of stale) writeFileSync(`${FOLDER}/${name}`, text);
	console.log(`${stale.length} written`);
	return true;
});
