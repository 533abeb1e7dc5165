import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../tool.ts';
import { faultsOf, newFolder, release, siteOf, writeBuild } from './releases.ts';

let first: string;
let second: string;
const many = (count: number) => Array.from({ length: count }, (_, i) => `records/mv-${i}/`);
beforeAll(async () => {
	first = await writeBuild('aaaaaaaa', many(120));
	second = await writeBuild('bbbbbbbb', many(150).slice(20));
});

test('npm run release -- TO says what it did', () => {
	const to = newFolder();
	const { code, out } = run('release', [to, '--from', first]);
	expect(code).toBe(0);
	expect(out).toBe(`released to ${to}: ${siteOf(first).length} files placed, 0 as they were, 0 removed\n`);
	expect(run('release', [to, '--from', first]).out).toContain(`0 files placed, ${siteOf(first).length} as they were`);
});

test('killed by the system in the middle of its work, three times', async () => {
	const inTheMiddle: boolean[] = [];
	for (let i = 0; i < 3; i++) {
		const to = newFolder();
		release(first, to);
		const before = readFileSync(join(to, 'release.json'), 'utf8');
		const program = ['--import', 'tsx', resolve('src/tools/release.ts'), to, '--from', second];
		const child = spawn(process.execPath, program, { stdio: 'ignore' });
		const ended = new Promise((done) => child.once('exit', done));
		// The first step is the note in release.json; from there on files arrive.
		while (child.exitCode === null && readFileSync(join(to, 'release.json'), 'utf8') === before)
			await new Promise((done) => setTimeout(done, 1));
		await new Promise((done) => setTimeout(done, i * 10));
		child.kill('SIGKILL');
		await ended;
		inTheMiddle.push(existsSync(join(to, 'records/mv-3/index.html')));
		expect(faultsOf(to, [first, second])).toEqual([]);
		release(second, to);
		expect(siteOf(to).filter((path) => !path.includes('aaaaaaaa'))).toEqual(siteOf(second));
	}
	// A machine may be quick enough to finish before one of the kills, but not before all of them.
	expect(inTheMiddle).toContain(true);
});

test.each([
	['no folder', [], 'name one folder to release to'],
	['a folder in the build', ['build/site', '--from', 'build'], 'one folder lies in the other: "build", "build/site"'],
	['half a day', ['x', '--days', '0.5'], 'no number of days: "0.5"']
])('%s is refused', (_what, args, message) =>
	expect(run('release', args)).toMatchObject({ code: 2, err: expect.stringContaining(message) })
);

test('a build with a fault is not released', async () => {
	const broken = await writeBuild('aaaaaaaa', []);
	writeFileSync(join(broken, 'index.html'), '<a href="./nowhere/">x</a>');
	const to = newFolder();
	expect(run('release', [to, '--from', broken])).toMatchObject({
		code: 1,
		err: expect.stringContaining('index.html asks for a missing file: ./nowhere/')
	});
	expect(siteOf(to)).toEqual([]);
});

test('where release.json is not its own, it stops', () => {
	const to = newFolder();
	writeFileSync(join(to, 'release.json'), '{"files": "all"}');
	expect(run('release', [to, '--from', first])).toMatchObject({
		code: 2,
		err: expect.stringContaining('not written by a release')
	});
	expect(siteOf(to)).toEqual([]);
});
