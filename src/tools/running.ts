/** Which process made something, told so that another one with the same number is not taken for it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LINUX_BOOT = '/proc/sys/kernel/random/boot_id';

/** When a process began, in the words of the system; empty where it does not tell. */
function beginningOf(pid: number): string {
	try {
		// The name of the program stands in brackets before; the twentieth field after it counts from the start of the machine.
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
		return `${readFileSync(LINUX_BOOT, 'utf8').trim()}-${ticks}`;
	} catch {
		return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
	}
}

/** This process, as one line for a file. */
export const thisProcess = () => `process ${process.pid}, begun ${beginningOf(process.pid)}`;

/** The number of the process in a line of `thisProcess`; undefined where it is another text. */
export const processIn = (line: string) => {
	const pid = /^process (\d+), begun .*$/.exec(line)?.[1];
	return pid === undefined ? undefined : Number(pid);
};

/** True while the very process runs that wrote the line. */
export function isRunning(line: string): boolean {
	const pid = processIn(line);
	if (pid === undefined) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		// A process of somebody else runs, but takes no signal from here.
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	const [begun, now] = [line.slice(line.indexOf('begun ') + 'begun '.length), beginningOf(pid)];
	return !begun || !now || begun === now;
}
