import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs npm with the Node that runs this, and waits. What it prints goes to the terminal.
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 */
export function npm(args, env = {}) {
	const [file, all, options] = command(args);
	return spawnSync(file, all, { ...options, stdio: 'inherit', env: { ...process.env, ...env } });
}

/**
 * Runs a script of package.json beside others; what it prints comes when it is done.
 * @param {string} name
 * @returns {Promise<boolean>} whether it succeeded
 */
export function beside(name) {
	const [file, all, options] = command(['run', '--silent', name]);
	const child = spawn(file, all, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
	const printed = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => printed.push(data));
	return new Promise((ended) => {
		child.on('close', (status) => {
			console.log(Buffer.concat(printed).toString().trimEnd());
			ended(status === 0);
		});
	});
}

/** @returns {[string, string[], { shell?: boolean }]} */
function command(args) {
	const cli = process.env.npm_execpath ?? '';
	return /npm-cli\.c?js$/.test(cli)
		? [process.execPath, [cli, ...args], {}]
		: ['npm', args, { shell: process.platform === 'win32' }];
}
