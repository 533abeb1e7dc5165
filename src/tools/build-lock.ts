/** One run at a time: Vite and Kit keep their half-made files in one place, and a release writes into one folder. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Obstacle } from './obstacle.ts';
import { isRunning, processIn, thisProcess } from './running.ts';

/**
 * Takes the lock and returns what frees it. The lock of a dead run is taken over.
 * @throws Obstacle where another run holds it, or where the file is no lock
 */
export function holdBuildLock(lock = '.svelte-kit/building'): () => void {
	mkdirSync(dirname(lock), { recursive: true });
	const own = thisProcess();
	for (;;) {
		if (taken(lock, own)) return () => void (textOf(lock) === own && rmSync(lock, { force: true }));
		const held = textOf(lock);
		if (held === undefined) continue;
		if (processIn(held) === undefined)
			throw new Obstacle(`no lock of ours, or half of one: "${lock}"; remove it if no other run is at work`);
		if (isRunning(held))
			throw new Obstacle(`another run is at work (process ${processIn(held)}): wait for it; its lock is "${lock}"`);
		takeAway(lock, held);
	}
}

/** True where the lock was free and is ours now. */
function taken(lock: string, own: string): boolean {
	try {
		writeFileSync(lock, '', { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
	try {
		writeFileSync(lock, own);
		return true;
	} catch (error) {
		rmSync(lock, { force: true });
		throw error;
	}
}

/** Moves a dead lock aside before it is removed: of two runs that find it, one gets it. */
function takeAway(lock: string, dead: string) {
	const aside = `${lock}.${process.pid}`;
	try {
		renameSync(lock, aside);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
		throw error;
	}
	// In between another run may have taken the place of the dead one.
	if (textOf(aside) === dead) rmSync(aside, { force: true });
	else renameSync(aside, lock);
}

function textOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
