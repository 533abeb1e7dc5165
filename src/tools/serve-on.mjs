import { spawn } from 'node:child_process';

/**
 * Serves the build until somebody stops it, by a signal or by ending the npm that called; leaves no server behind.
 * @returns {Promise<number>} the exit code
 */
export function serveOn() {
	const server = spawn(process.execPath, ['--import', 'tsx', 'src/tools/serve.ts'], { stdio: 'inherit' });
	const caller = process.ppid;
	const watch = setInterval(() => process.ppid !== caller && server.kill(), 500);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
	return new Promise((stopped) => {
		server.on('exit', (code) => {
			clearInterval(watch);
			stopped(code ?? 0);
		});
	});
}
