/** One build at a time: Vite and Kit keep their half-made files in one place. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const lock = '.svelte-kit/building';

/** Takes the lock and returns what releases it; throws where another build is running. A dead build's lock is taken over. */
export function holdBuildLock(): () => void {
	mkdirSync(dirname(lock), { recursive: true });
	for (;;) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			return () => rmSync(lock, { force: true });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		const holder = Number(readFileSync(lock, 'utf8'));
		if (holder && isRunning(holder)) throw new Error(`another build is running (process ${holder}): wait for it`);
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
