/**
 * `npm start`, `npm test` and `npm run quick`. Plain JavaScript without a dependency, because it runs before anything is installed:
 * it installs what the lock file says, where that has not been done, and then runs the steps.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';
import { buildAndServe } from './serve-on.mjs';
import { quickSteps, testSteps } from './test-steps.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'));

const stamp = 'node_modules/.cache/installed-lock';
const oldest = [20, 19];

/**
 * Runs `npm ci` unless these very packages are installed; a killed install leaves no stamp and is done again.
 * @param {'build' | 'all'} which what a build needs, or what the tests need besides
 */
function install(which) {
	const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
	if (installed === `${lock} all` || installed === `${lock} ${which}`) return;
	console.log('installing the packages of package-lock.json ...');
	const omitted = which === 'build' ? ['--omit=dev'] : [];
	const args = ['ci', ...omitted, '--loglevel=error', '--no-audit', '--no-fund'];
	// What npm keeps on this machine may be older than the lock file: then it asks the registry.
	if (npm([...args, '--prefer-offline']).status !== 0 && npm(args).status !== 0)
		throw new Error('npm ci failed: see above; it needs a package registry once');
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, `${lock} ${which}`);
}

function start() {
	install('build');
	return buildAndServe();
}

async function test(steps) {
	const began = Date.now();
	install('all');
	let passed = 0;
	let failed = 0;
	const notes = [];
	for (const { name, run } of steps) {
		const stepBegan = Date.now();
		console.log(`\n== ${name}`);
		const outcome = await run();
		passed += outcome.passed;
		failed += outcome.failed;
		if (outcome.note) notes.push(`${name}: ${outcome.note}`);
		console.log(
			`== ${name}: ${outcome.failed ? 'FAILED' : 'ok'} in ${seconds(stepBegan)}${outcome.note ? ` (${outcome.note})` : ''}`
		);
		if (outcome.failed) notes.push(`${name}: failed`);
	}
	console.log(
		`\n${notes.map((note) => `- ${note}\n`).join('')}all steps in ${seconds(began)}\n${passed} passed, ${failed} failed`
	);
	return failed ? 1 : 0;
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

async function main() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
		throw new Error(
			`Node ${oldest.join('.')} or newer is needed, this is ${process.versions.node}: install it from nodejs.org`
		);
	}
	const job = { start, test: () => test(testSteps), quick: () => test(quickSteps) }[process.argv[2]];
	if (!job) throw new Error('usage: node src/tools/run.mjs start|test|quick');
	return job();
}

try {
	process.exitCode = await main();
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}
