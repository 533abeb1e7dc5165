import { spawn } from 'node:child_process';

const tsx = ['--import', 'tsx'];

/**
 * Builds the site and serves it until somebody stops it, by a signal or by ending the npm that called; leaves no server
 * behind. It is served as soon as its pages stand: pictures and what is taken along follow.
 * @returns {Promise<number>} the exit code
 */
export function buildAndServe() {
	const build = spawn(process.execPath, [...tsx, 'src/tools/build.ts'], {
		stdio: ['inherit', 'inherit', 'inherit', 'ipc']
	});
	const running = [build];
	const stop = (signal) => running.forEach((one) => one.kill(signal));
	const caller = process.ppid;
	const watch = setInterval(() => process.ppid !== caller && stop('SIGTERM'), 500);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
	return new Promise((stopped) => {
		const end = (code) => {
			clearInterval(watch);
			stop('SIGTERM');
			stopped(code ?? 1);
		};
		build.on('message', ({ pages }) => {
			const args = [...tsx, 'src/tools/serve.ts', '--first', pages];
			const server = spawn(process.execPath, args, { stdio: 'inherit' });
			running.push(server);
			server.on('exit', (code) => end(code ?? 0));
		});
		// A build that failed is not served; one that is done leaves the server alone.
		build.on('exit', (code) => (code !== 0 || running.length === 1) && end(code));
	});
}
