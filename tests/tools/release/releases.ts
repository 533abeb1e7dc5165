/** Made-up releases of a small site, and what a reader could find wrong in a published folder. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { compress } from '../../../src/tools/compress.ts';
import { ARRIVING } from '../../../src/tools/release/place.ts';
import { releaseSteps, type Step } from '../../../src/tools/release/release.ts';
import { listFiles } from '../../../src/tools/site-files.ts';

export const newFolder = () => mkdtempSync(join(tmpdir(), 'release-'));

/** A build whose pages ask for `_app/script.<hash>.js` and lead to each other. */
export async function writeBuild(hash: string, pages: readonly string[]): Promise<string> {
	const folder = newFolder();
	const write = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text.padEnd(1500));
	};
	write(`_app/script.${hash}.js`, `// ${hash}`);
	write('icon.svg', '<svg/>');
	for (const [i, page] of ['', ...pages].entries()) {
		const up = '../'.repeat(page.split('/').length - 1) || './';
		// The first page leads to all, and each to the first and the next.
		const links = (page ? ['', pages[i] ?? ''] : pages).map((other) => `<a href="${up}${other}">${other}</a>`);
		write(`${page}index.html`, `<script src="${up}_app/script.${hash}.js"></script>${links.join('')}${hash}`);
	}
	await compress(folder);
	return folder;
}

/** Runs a release, or only its first steps: then it stands as it would after a kill. */
export function release(from: string, to: string, { now = 0, days = 30, steps = Infinity } = {}): Step[] {
	const done: Step[] = [];
	for (const step of releaseSteps({ from, to, days, now })) {
		done.push(step);
		if (done.length >= steps) break;
	}
	return done;
}

/** What pages that can be reached from the first one ask for and do not find, and files that stand there by half. */
export function faultsOf(folder: string, builds: readonly string[]): string[] {
	const faults: string[] = [];
	const reached = new Set(['']);
	for (const page of reached) {
		const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
		for (const [, name = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
			const target = posix.join('/', page, name).slice(1);
			const isPage = target === '' || target.endsWith('/');
			if (!existsSync(join(folder, target, isPage ? 'index.html' : ''))) faults.push(`${page} asks for ${target}`);
			else if (isPage) reached.add(target);
		}
	}
	for (const path of listFiles(folder).filter((path) => path !== 'release.json' && !path.endsWith(ARRIVING))) {
		const whole = builds.some(
			(build) =>
				existsSync(join(build, path)) && readFileSync(join(build, path)).equals(readFileSync(join(folder, path)))
		);
		if (!whole) faults.push(`${path} is of no release`);
	}
	return faults;
}

/** The files of a folder that are the site's. */
export const siteOf = (folder: string) => listFiles(folder).filter((path) => path !== 'release.json');
