/** Looks at a finished build before it takes the place of the last one. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isCompressed } from './compress.ts';
import { Markup } from './markup.ts';
import { listFiles } from './site-files.ts';

/** What is missing or empty in a build, one line each; empty when it may be published. */
export function faultsOfBuild(folder: string): string[] {
	const files = new Set(existsSync(folder) ? listFiles(folder) : []);
	if (!files.has('index.html')) return [`no index.html in ${folder}`];
	const faults: string[] = [];
	for (const file of files) {
		const { size } = statSync(join(folder, file));
		if (size === 0) faults.push(`empty file: ${file}`);
		if (!isCompressed(file, size)) continue;
		for (const ending of ['br', 'gz'])
			if (!files.has(`${file}.${ending}`)) faults.push(`not precompressed: ${file}.${ending}`);
	}
	for (const page of [...files].filter((file) => file.endsWith('.html'))) {
		for (const target of targetsOf(readFileSync(join(folder, page), 'utf8'))) {
			const path = posix.join('/', posix.dirname(page), target).slice(1);
			const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
			if (!files.has(file)) faults.push(`${page} asks for a missing file: ${target}`);
		}
	}
	return faults;
}

/** The files and pages of its own site that a page names, without query and fragment. */
function targetsOf(html: string): string[] {
	const named = new Markup(html).all('[href],[src]').flatMap(({ attribs }) => [attribs['href'], attribs['src']]);
	const targets = new Set(named.map((address = '') => address.replace(/[#?].*$/s, '')).filter(Boolean));
	return [...targets].filter((target) => !/^[a-z]+:|^\/\//.test(target));
}

/** One SHA-256 over the name and the content of every file: two builds are the same when it is. */
export function fingerprintOfBuild(folder: string): string {
	const hash = createHash('sha256');
	for (const file of listFiles(folder)) {
		hash.update(
			`${file}\0${createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex')}\n`
		);
	}
	return hash.digest('hex');
}
