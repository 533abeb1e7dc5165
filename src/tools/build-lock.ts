/** One run at a time: Vite and Kit keep their half-made files in one place, and a release writes into one folder. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Takes the lock and returns what frees it; throws where another run holds it. The lock of a dead run is taken over. */
export function holdBuildLock(lock = '.svelte-kit/building'): () => void {
	mkdirSync(dirname(lock), { recursive: true });
	for (;;) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			return () => rmSync(lock, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const holder = Number(readFileSync(lock, 'utf8'));
		if (holder && isRunning(holder)) throw new Error(`another run is at work (process ${holder}): wait for it`);
		rmSync(lock, { force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
