/** Runs a tool as the command line does. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Ran {
	code: number | null;
	out: string;
	err: string;
}

const ROOT = resolve('.');

/** @param cwd where it runs; DATASET of the caller is kept away from it */
export function run(
	tool: string,
	args: readonly string[],
	cwd = ROOT,
	env: Record<string, string> = {},
	input = ''
): Ran {
	const rest = { ...process.env };
	delete rest.DATASET;
	const command = [
		'--import',
		resolve(ROOT, 'node_modules/tsx/dist/esm/index.mjs'),
		resolve(ROOT, `src/tools/${tool}.ts`),
		...args
	];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, {
		cwd,
		encoding: 'utf8',
		input,
		env: { ...rest, ...env }
	});
	return { code: status, out: stdout, err: stderr };
}
