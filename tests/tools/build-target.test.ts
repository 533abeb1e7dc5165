import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'vite';
import { expect, test } from 'vitest';
import { openTarget, standing } from '../../src/tools/build-target.ts';
import { strangersIn } from '../../src/tools/mark.ts';
import { run } from './tool.ts';

const newOut = () => join(mkdtempSync(join(tmpdir(), 'target-')), 'public');
const names = ['index.html', 'moves.html', 'wording.html'];

/** Builds a small site, every page of which says the same word. */
function build(out: string, word: string) {
	const target = openTarget(out);
	mkdirSync(target.site);
	for (const name of names) writeFileSync(join(target.site, name), word);
	target.swap();
	target.close();
}

/** The words of the pages of a whole site; one where it is of one build. */
const wordsOf = (folder: string) => new Set(names.map((name) => readFileSync(join(folder, name), 'utf8')));

test('a build takes the place of the last one and leaves nothing beside it', () => {
	const out = newOut();
	for (const word of ['first', 'second']) {
		build(out, word);
		expect([...wordsOf(out)]).toEqual([word]);
		expect(readdirSync(dirname(out))).toEqual(['public']);
	}
});

test.each([
	['a folder of somebody else', (out: string) => join(out, 'theirs.txt'), 'no folder of a build: '],
	['a file in a build', (out: string) => join(out, 'records/theirs.txt'), 'no build has put this there: ']
])('%s is not replaced', (what, fileIn, message) => {
	const out = newOut();
	if (what === 'a file in a build') build(out, 'first');
	const file = fileIn(out);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, 'theirs');
	expect(() => build(out, 'second')).toThrow(message);
	expect(readFileSync(file, 'utf8')).toBe('theirs');
	expect(readdirSync(dirname(out))).toEqual(['public']);
});

test('what comes into the last build while the next is made stays, and the next is not published', () => {
	const out = newOut();
	build(out, 'first');
	const target = openTarget(out);
	mkdirSync(target.site);
	writeFileSync(join(out, 'theirs.txt'), 'theirs');
	expect(() => target.swap()).toThrow(`no build has put this there: "${join(out, 'theirs.txt')}"`);
	target.close();
	expect(readFileSync(join(out, 'theirs.txt'), 'utf8')).toBe('theirs');
	expect([...wordsOf(out)]).toEqual(['first']);
});

test('folders of somebody else beside it stay, whatever they are called', () => {
	const out = newOut();
	const theirs = ['.old', '.next-week', '.next-123', '.next-abcdef'].map((ending) => join(out + ending, 'theirs.txt'));
	for (const file of theirs) {
		mkdirSync(dirname(file));
		writeFileSync(file, 'theirs');
	}
	for (const word of ['first', 'second']) build(out, word);
	for (const file of theirs) expect(readFileSync(file, 'utf8')).toBe('theirs');
});

test('an empty folder, a link to a folder and what a desktop leaves are no obstacle', () => {
	const out = newOut();
	const link = `${out}-link`;
	mkdirSync(out);
	symlinkSync(out, link);
	build(link, 'first');
	writeFileSync(join(out, '.DS_Store'), '');
	build(link, 'second');
	expect([...wordsOf(out)]).toEqual(['second']);
	expect(readdirSync(dirname(out))).toEqual(['public', 'public-link']);
});

test('a file in its place, and a link that leads to itself, are named', () => {
	const [out, link] = [newOut(), newOut()];
	writeFileSync(out, 'theirs');
	expect(() => openTarget(out)).toThrow(`no folder: "${out}"`);
	symlinkSync(link, link);
	expect(() => openTarget(link)).toThrow('ELOOP');
});

test('where OUT is a link, the last build is found and put back as well', () => {
	const out = newOut();
	const link = `${out}-link`;
	symlinkSync('public', link);
	build(link, 'first');
	const work = `${out}.next-killed`;
	mkdirSync(work);
	writeFileSync(join(work, '.at-the-table'), 'Working folder of a build by At the Table.\nprocess 1, begun long ago\n');
	renameSync(out, join(work, 'old'));
	expect([...wordsOf(standing(link))]).toEqual(['first']);
	openTarget(link).close();
	expect([...wordsOf(link)]).toEqual(['first']);
	expect(readdirSync(dirname(out))).toEqual(['public', 'public-link']);
});

/** Kills its own process instead of the call of that number that makes, renames or removes something. */
const killing = (call: number) => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let calls = 0;
for (const name of ['mkdtempSync', 'renameSync', 'rmSync', 'writeFileSync']) {
	const real = fs[name];
	fs[name] = (...args) => {
		if (String(args[0]).includes('target-') && ++calls === ${call}) process.kill(process.pid, 'SIGKILL');
		return real(...args);
	};
}
syncBuiltinESMExports();`;

test('killed at any moment: one whole site stands, the next build finishes, and nobody else loses a file', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'bundled-'));
	// Bundled, because it is started once for every call.
	await bundle({
		configFile: false,
		logLevel: 'error',
		build: { ssr: 'src/tools/build-target.ts', outDir: folder, emptyOutDir: false }
	});
	const script = `
import { openTarget } from '${pathToFileURL(join(folder, 'build-target.js'))}';
import { mkdirSync, writeFileSync } from 'node:fs';
const target = openTarget(process.argv[1]);
mkdirSync(target.site);
for (const name of ${JSON.stringify(names)}) writeFileSync(target.site + '/' + name, 'second');
target.swap();
target.close();`;
	const without: number[] = [];
	for (let call = 1, killed = true; killed; call++) {
		const out = newOut();
		build(out, 'first');
		mkdirSync(`${out}.next-week`);
		const preload = `data:text/javascript,${encodeURIComponent(killing(call))}`;
		const args = ['--import', preload, '--input-type=module', '-e', script, out];
		const { signal, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		killed = signal === 'SIGKILL';
		if (!killed) expect(status, stderr).toBe(0);
		if (!existsSync(out)) without.push(call);
		expect(wordsOf(standing(out)).size, `killed at call ${call}`).toBe(1);
		openTarget(out).close();
		expect(wordsOf(out).size).toBe(1);
		expect(strangersIn(out)).toEqual([]);
		const beside = readdirSync(dirname(out)).filter((name) => name !== 'public' && name !== 'public.next-week');
		// Killed before its mark was written, the working folder is empty and known to nobody.
		for (const name of beside) expect(readdirSync(join(dirname(out), name))).toEqual([]);
		expect(existsSync(`${out}.next-week`)).toBe(true);
	}
	// One of the kills was between the two renames.
	expect(without).toHaveLength(1);
});

test('after a kill between the renames a release and the one file are made of the last build', () => {
	const out = newOut();
	build(out, 'first');
	const target = openTarget(out);
	mkdirSync(target.site);
	for (const name of names) writeFileSync(join(target.site, name), 'second');
	target.swap();
	// As the kill leaves it: the first build aside, the second not yet there.
	const work = dirname(target.site);
	rmSync(out, { recursive: true });
	expect(basename(standing(out))).toBe('old');
	expect([...wordsOf(standing(out))]).toEqual(['first']);
	const to = newOut();
	expect(run('release', [to, '--from', out]).code).toBe(0);
	expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe('first');
	// It does not remove the only site that stands.
	target.close();
	expect(existsSync(join(work, 'old/index.html'))).toBe(true);
});
