/** Every text file of the project and of its builds, for the check that no article stands in them. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isFolder } from './folder.ts';

const SKIPPED = new Set(['node_modules', '.git', '.svelte-kit', '.cache']);

function walk(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (SKIPPED.has(entry.name)) return [];
		const path = join(folder, entry.name);
		return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : [];
	});
}

/** What git tracks or would track; where there is no git, all but what tools put there. */
function projectFiles(root: string): string[] {
	try {
		const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
		const listed = execFileSync('git', list, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
		return listed
			.split('\0')
			.filter(Boolean)
			.map((path) => join(root, path));
	} catch {
		return walk(root);
	}
}

const buildsIn = (root: string) =>
	readdirSync(root)
		.filter((name) => /^build(\..+)?$/u.test(name) && isFolder(join(root, name)))
		.flatMap((name) => walk(join(root, name)));

/** Path and text of every text file below `root`; binary files hold a NUL byte and are passed over. */
export function* projectTexts(root: string): Generator<[path: string, text: string]> {
	for (const path of new Set([...projectFiles(root), ...buildsIn(root)])) {
		if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
		const text = readFileSync(path, 'utf8');
		if (!text.includes('\0')) yield [relative('', path), text];
	}
}
