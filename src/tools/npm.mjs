import { spawnSync } from 'node:child_process';

/**
 * Runs npm with the Node that runs this, and waits. What it prints goes to the terminal.
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 */
export function npm(args, env = {}) {
	const options = { stdio: 'inherit', env: { ...process.env, ...env } };
	const cli = process.env.npm_execpath ?? '';
	return /npm-cli\.c?js$/.test(cli)
		? spawnSync(process.execPath, [cli, ...args], options)
		: spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
