/**
 * The folder to build, and the working folder beside it in which the next build is put together. At any moment one of the
 * two holds a whole site: `OUT`, or `OUT.next-XXXXXX/old` between the two renames of a swap.
 */
import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readlinkSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isMarked, strangersIn, writeMark } from './mark.ts';
import { Obstacle } from './obstacle.ts';
import { isRunning, thisProcess } from './running.ts';
import { MARK } from './site-files.ts';

const WORK = 'Working folder of a build by At the Table.';

export interface Target {
	/** Where the next build is put together; empty at first. */
	site: string;
	/** Puts the finished build in the place of the last one. */
	swap(): void;
	/** Removes the working folder. */
	close(): void;
}

/**
 * Puts back what a killed build left, and opens a working folder.
 * @throws Obstacle where the folder holds what no build has put there
 */
export function openTarget(out: string): Target {
	const place = placeOf(out);
	mkdirSync(dirname(place), { recursive: true });
	restore(place);
	refuseStrangers(place);
	for (const work of worksOf(place)) if (!isRunning(ownerOf(work) ?? '')) removeWork(work);

	const work = mkdtempSync(`${place}.next-`);
	writeFileSync(join(work, MARK), `${WORK}\n${thisProcess()}\n`);
	const [site, old] = [join(work, 'site'), join(work, 'old')];
	return {
		site,
		swap() {
			refuseStrangers(place);
			writeMark(site);
			if (existsSync(place)) renameSync(place, old);
			try {
				renameSync(site, place);
			} catch (error) {
				if (existsSync(old)) renameSync(old, place);
				throw error;
			}
		},
		close() {
			// Without this the only whole site would go, where even the way back was barred.
			if (existsSync(place) || !existsSync(old)) removeWork(work);
		}
	};
}

/** The folder in which the site stands: a build killed between its two renames has left the last one in its working folder. */
export function standing(out: string): string {
	const left = existsSync(out)
		? undefined
		: worksOf(placeOf(out))
				.map((work) => join(work, 'old'))
				.find(isMarked);
	return left ?? out;
}

function restore(place: string) {
	if (existsSync(place)) return;
	const left = standing(place);
	if (left !== place && !isRunning(ownerOf(dirname(left)) ?? '')) renameSync(left, place);
}

/** The folder itself, where a link leads to it; it may be missing. */
function placeOf(out: string): string {
	// A link that leads to itself ends here, with the error of the system.
	statSync(out, { throwIfNoEntry: false });
	const link = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink();
	return link ? placeOf(resolve(realpathSync(dirname(out)), readlinkSync(out))) : out;
}

function refuseStrangers(place: string) {
	const found = statSync(place, { throwIfNoEntry: false });
	if (!found) return;
	if (!found.isDirectory()) throw new Obstacle(`no folder: "${place}"; name another one with OUT`);
	if (found.dev !== statSync(dirname(place)).dev)
		throw new Obstacle(`a disk of its own, which cannot be replaced: "${place}"; name a folder in it with OUT`);
	const [first, ...more] = strangersIn(place);
	if (first === undefined) return;
	const also = more.length ? ` and ${more.length} more` : '';
	throw new Obstacle(
		isMarked(place)
			? `no build has put this there: "${join(place, first)}"${also}; move it away`
			: `no folder of a build: "${place}"; name another one with OUT, or remove it if an earlier version built it`
	);
}

/** The process that a working folder belongs to; undefined where it is no working folder of ours. */
function ownerOf(work: string): string | undefined {
	const mark = join(work, MARK);
	const [first, owner] = existsSync(mark) ? readFileSync(mark, 'utf8').split('\n') : [];
	return first === WORK ? owner : undefined;
}

/** The working folders beside a folder. */
const worksOf = (place: string): string[] =>
	(existsSync(dirname(place)) ? readdirSync(dirname(place)) : [])
		.filter((name) => name.startsWith(`${basename(place)}.next-`))
		.map((name) => join(dirname(place), name))
		.filter((work) => ownerOf(work) !== undefined);

/** What came into the last build while it was replaced stays. */
function removeWork(work: string) {
	const old = join(work, 'old');
	const [stranger] = existsSync(old) ? strangersIn(old) : [];
	if (stranger === undefined) rmSync(work, { recursive: true, force: true });
	else console.warn(`left as it is, because no build has put it there: "${join(old, stranger)}"`);
}
