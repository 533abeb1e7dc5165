/** `npm run release -- TO`: puts a build into the folder that a web server serves, while it serves it. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { holdBuildLock } from './build-lock.ts';
import { standing } from './build-target.ts';
import { faultsOfBuild } from './built.ts';
import { Usage } from './folder.ts';
import { MANIFEST } from './release/manifest.ts';
import { releaseSteps } from './release/release.ts';
import { tool } from './tool.ts';

const help = `usage: npm run release -- TO [--from build] [--days 30]
Puts a build into a folder that is being served: first the files with a hash in their name, the pages last, each at
once. Hashed files of earlier releases stay for some days, so that a page that is still open finds its script. Removes
only what an earlier release put there. A run that was killed is finished by the next one.`;
const text = { type: 'string' as const };

/** True where one folder is the other, or lies in it. */
const within = (inner: string, outer: string) => !relative(resolve(outer), resolve(inner)).startsWith('..');

await tool(help, { from: text, days: text }, 2, (given) => {
	const [to, ...rest] = given.named;
	if (!to || rest.length) throw new Usage('name one folder to release to');
	const from = standing(given.get('from') ?? 'build');
	const days = Number(given.get('days') ?? 30);
	if (!Number.isInteger(days) || days < 1 || days > 3650) throw new Usage(`no number of days: "${given.get('days')}"`);
	if (within(to, from) || within(from, to)) throw new Usage(`one folder lies in the other: "${from}", "${to}"`);
	if (existsSync(join(from, MANIFEST))) throw new Usage(`a published folder, not a build: "${from}"`);
	const faults = faultsOfBuild(from);
	if (faults.length) {
		console.error(`${faults.slice(0, 20).join('\n')}\nnot released: "${to}" is as it was`);
		return false;
	}
	const done = { placed: 0, same: 0, removed: 0, noted: 0 };
	const free = holdBuildLock(`${resolve(to)}.releasing`);
	try {
		for (const { what } of releaseSteps({ from, to, days, now: Date.now() })) done[what]++;
	} finally {
		free();
	}
	console.log(`released to ${to}: ${done.placed} files placed, ${done.same} as they were, ${done.removed} removed`);
	return true;
});
