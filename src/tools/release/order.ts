/** In which order files arrive, so that at no moment a page asks for one that is not there. */
import { WORKER } from '../../lib/offline/kept.ts';
import { isHashed } from '../hosting/rules.ts';

/** The file that a compressed form belongs to. */
export const plain = (path: string) => path.replace(/\.(br|gz)$/, '');

/**
 * Hashed files first, then all that is no page, then pages that nobody can know of yet, then those that lead to them,
 * the first page after them, and the worker that keeps it all last.
 * @param there whether a file is in the folder already
 */
export function arrivals(paths: readonly string[], there: (path: string) => boolean): string[] {
	const rank = (path: string) => {
		if (isHashed(path)) return 0;
		// A worker keeps what it finds, so all of it is there before.
		if (path === WORKER) return 5;
		if (!path.endsWith('.html')) return 1;
		if (!there(path)) return 2;
		return path === 'index.html' ? 4 : 3;
	};
	const ranked = paths.map((path) => ({ path, rank: rank(plain(path)) }));
	return ranked.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1)).map(({ path }) => path);
}
