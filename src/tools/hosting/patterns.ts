/**
 * The addresses of a build, folded into as few patterns as tell the kinds apart. No two of them overlap: where several
 * rules fit an address, some hosts send the headers of all of them, and a page would have two policies.
 */
import { kindOf, type Kind } from './rules.ts';

export interface Pattern {
	/** From the root of the site, without a leading slash; ends in a slash where it stands for a folder. */
	path: string;
	/** Whether it stands for everything that begins so, or for this one address. */
	below: boolean;
	kind: Kind;
}

/** @param files paths from the root of the site, as `listFiles` gives them; compressed forms are passed over. */
export function patternsOf(files: readonly string[]): Pattern[] {
	const patterns = fold(
		'',
		files.filter((path) => !/\.(br|gz)$/.test(path))
	);
	const odd = patterns.find(({ path }) => !/^[\w./-]*$/.test(path));
	if (odd) throw new Error(`a name that not every host reads alike: "${odd.path}"`);
	return patterns;
}

function fold(folder: string, files: readonly string[]): Pattern[] {
	const kinds = new Set(files.map(kindOf));
	const [only] = kinds;
	// The root is never one pattern: a file that comes later would fall under it.
	if (folder && only && kinds.size === 1) return [{ path: folder, below: true, kind: only }];
	const names = [...new Set(files.map((path) => /^[^/]+\/?/.exec(path.slice(folder.length))?.[0] ?? ''))].sort();
	return names.flatMap((name) => {
		const path = folder + name;
		if (name.endsWith('/'))
			return fold(
				path,
				files.filter((file) => file.startsWith(path))
			);
		const kind = kindOf(path);
		const itself = { path, below: false, kind };
		return name === 'index.html' ? [{ path: folder, below: false, kind }, itself] : [itself];
	});
}

/** One regular expression for all addresses of a kind, the same in JavaScript, PCRE and RE2. */
export function regexOf(patterns: readonly Pattern[], base: string): string {
	const alternatives = patterns.map(({ path, below }) => path.replaceAll('.', '\\.') + (below ? '' : '$'));
	return `^${base.replaceAll('.', '\\.')}(?:${alternatives.join('|')})`;
}
