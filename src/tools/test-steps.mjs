/**
 * The steps of `npm test`, quickest to fail first. Each returns how many checks passed and failed; a step that is not a
 * test run counts as one check. A step whose ground is missing (no build to look at) fails and says so.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { beside, npm } from './npm.mjs';

const articles = '../shared/articles';
const sound = { DATASET: 'tests/fixtures/sound', OUT: 'build.sound', ORIGIN: 'https://example.org' };

const one = (ok, note) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, note });
const script = (name, env) => () => one(npm(['run', '--silent', name], env).status === 0);

/** Scripts that need one processor each, beside each other. */
const together =
	(...names) =>
	async () => {
		const failed = (await Promise.all(names.map(beside))).filter((ok) => !ok).length;
		return { passed: names.length - failed, failed };
	};

function verify() {
	const given = existsSync(articles);
	const ran = npm(['run', '--silent', 'verify']).status === 0;
	return one(
		ran,
		given ? undefined : 'UNCHECKED: the articles are not beside this folder, so no locator was compared with them'
	);
}

/** Starts the site as a newcomer does, reads its first page while the build goes on, and stops it when all is there. */
async function start() {
	const run = spawn(process.execPath, ['src/tools/run.mjs', 'start'], { stdio: ['ignore', 'pipe', 'inherit'] });
	let [printed, early, late] = ['', null, null];
	const statusOf = async (path) => (await fetch(/http:\S+/.exec(printed)[0] + path)).status;
	run.stdout.on('data', async (data) => {
		console.log(String(data).trimEnd());
		printed += data;
		if (!early && /stands at http:\S+\/ /.test(printed)) early = statusOf('');
		if (!late && /^built .+ {2}sha256/m.test(printed)) {
			late = statusOf('at-the-table.zip');
			await Promise.allSettled([early, late]);
			run.kill();
		}
	});
	await once(run, 'exit');
	const before = printed.indexOf('stands at') < printed.indexOf('built ');
	return one(before && (await early) === 200 && (await late) === 200);
}

/** Builds once more beside the first build: the same input must give the same bytes. */
function buildAgain() {
	const again = 'build.again';
	const ran = npm(['run', '--silent', 'build'], { OUT: again }).status === 0;
	const same = ran && npm(['exec', '--', 'tsx', 'src/tools/same.ts', 'build', again]).status === 0;
	// Where the build was refused, the folder is somebody else's.
	if (ran) rmSync(again, { recursive: true, force: true });
	return one(same);
}

/** A run of vitest, counted from its own report; a file that does not even load counts as one failure. */
function vitest(name, folders = []) {
	return () => {
		const missing = folders.find((folder) => !existsSync(folder));
		if (missing) return one(false, `there is no ${missing} to test`);
		const report = `node_modules/.cache/vitest-${name}.json`;
		mkdirSync('node_modules/.cache', { recursive: true });
		rmSync(report, { force: true });
		const args = [
			'run',
			'--silent',
			name,
			'--',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`
		];
		// SITE of the caller would have one dataset tested twice.
		const { status } = npm(args, folders.length ? { SITE: 'build' } : {});
		if (!existsSync(report)) return one(false, 'the test run broke off');
		const {
			numPassedTests: passed,
			numFailedTests: failed,
			numPendingTests: skipped,
			numTodoTests: todo
		} = JSON.parse(readFileSync(report, 'utf8'));
		const left = skipped + todo;
		return { passed, failed: failed || (status === 0 ? 0 : 1), note: left ? `${left} tests SKIPPED` : undefined };
	};
}

/** For the work in between: what says within a minute that a change is no slip. */
export const quickSteps = [
	{ name: 'check the dataset', run: script('check') },
	{ name: 'types and unit tests', run: together('types', 'unit') }
];

export const testSteps = [
	{ name: 'check the dataset', run: script('check') },
	{ name: 'verify against the articles', run: verify },
	{ name: 'types and style', run: together('types', 'lint') },
	{ name: 'unit tests', run: vitest('unit') },
	{ name: 'slow unit tests', run: vitest('slow') },
	{ name: 'start: builds, and serves the pages meanwhile', run: start },
	{ name: 'build again: same bytes', run: buildAgain },
	{ name: 'build the second dataset', run: script('build', sound) },
	{ name: 'site tests, on both datasets', run: vitest('sites', ['build', sound.OUT]) }
];
