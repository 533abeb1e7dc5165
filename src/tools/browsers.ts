/**
 * `npm run browsers`: what matters of a built site in Firefox and WebKitGTK, where they are installed. The checks are those of
 * tests/browsers; `npm test` does without them.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Obstacle } from './obstacle.ts';
import { tool } from './tool.ts';

const help = `usage: npm run browsers [-- FOLDER] [--only WORD] [--engine firefox|webkit]
Looks at a built site (default: build) in Firefox and in WebKitGTK, and says which of them it did not find. About five minutes
each. --only runs the checks whose name has that word. CONTRIBUTING.md says how to get the browsers.
0 all well, also where a browser is missing; 1 something is not.`;

interface Run {
	engines: Record<string, unknown>;
	look: (engine: string, folder: string, only: string) => Promise<boolean>;
}

await tool(help, { only: { type: 'string' }, engine: { type: 'string' } }, 1, async ({ named, get }) => {
	const folder = named[0] ?? 'build';
	if (!existsSync(join(folder, 'index.html')))
		throw new Obstacle(`no built site in ${folder}: run npm run build first`);
	// By its address: the tools import nothing of the tests.
	const run = (await import(pathToFileURL(resolve('tests/browsers/run.ts')).href)) as Run;
	const names = Object.keys(run.engines).filter((name) => !get('engine') || name === get('engine'));
	if (!names.length) throw new Obstacle(`there is no engine "${get('engine')}": firefox or webkit`);
	let sound = true;
	for (const name of names) sound = (await run.look(name, folder, get('only') ?? '')) && sound;
	return sound;
});
