import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ARRIVING } from '../../../src/tools/release/place.ts';
import { faultsOf, newFolder, release, siteOf, writeBuild } from './releases.ts';

const DAY = 86_400_000;
let first: string;
let second: string;
let third: string;
beforeAll(async () => {
	first = await writeBuild('aaaaaaaa', ['moves/', 'records/mv-01/', 'records/mv-02/']);
	second = await writeBuild('bbbbbbbb', ['moves/', 'records/mv-02/', 'records/mv-03/', 'wording/']);
	third = await writeBuild('cccccccc', ['moves/', 'records/mv-02/']);
});

test('into an empty folder it puts the build, hashed files first and the first page last', () => {
	const to = newFolder();
	const placed = release(first, to).filter(({ what }) => what === 'placed');
	expect(siteOf(to)).toEqual(siteOf(first));
	expect(placed[0]?.path).toBe('_app/script.aaaaaaaa.js');
	expect(faultsOf(to, [first])).toEqual([]);
});

test('a page of the last release still finds its script; pages that are no more are removed', () => {
	const to = newFolder();
	release(first, to);
	const open = readFileSync(join(to, 'records/mv-01/index.html'), 'utf8');
	release(second, to);
	const script = /src="(?:\.\.\/)*([^"]+)"/.exec(open)?.[1] ?? '';
	expect(readFileSync(join(to, script), 'utf8')).toContain('aaaaaaaa');
	expect(existsSync(join(to, `${script}.br`))).toBe(true);
	expect(existsSync(join(to, 'records/mv-01'))).toBe(false);
	expect(siteOf(to).filter((path) => !path.includes('aaaaaaaa'))).toEqual(siteOf(second));
});

test('a hashed file stays for the days given after the last release that used it, however old it is', () => {
	const to = newFolder();
	const script = join(to, '_app/script.aaaaaaaa.js');
	release(first, to, { now: 0 });
	release(first, to, { now: 400 * DAY });
	release(second, to, { now: 500 * DAY });
	release(third, to, { now: 530 * DAY });
	expect(existsSync(script)).toBe(true);
	release(third, to, { now: 531 * DAY });
	expect(existsSync(script)).toBe(false);
	expect(existsSync(join(to, '_app/script.bbbbbbbb.js'))).toBe(true);
	release(third, to, { now: 561 * DAY });
	expect(siteOf(to)).toEqual(siteOf(third));
});

test('a hashed file that comes back is no longer about to go', () => {
	const to = newFolder();
	release(first, to, { now: 0 });
	release(second, to, { now: DAY });
	release(first, to, { now: 2 * DAY });
	release(first, to, { now: 60 * DAY });
	expect(faultsOf(to, [first])).toEqual([]);
	expect(siteOf(to)).toEqual(siteOf(first));
});

test('what it did not put there it leaves alone', () => {
	const to = newFolder();
	mkdirSync(join(to, '.well-known'));
	writeFileSync(join(to, '.well-known/security.txt'), 'ours');
	writeFileSync(join(to, '_headers'), 'ours');
	release(first, to);
	release(second, to, { now: 90 * DAY });
	expect(siteOf(to)).toEqual(expect.arrayContaining(['.well-known/security.txt', '_headers']));
});

test('what only looks like a file on its way stays too', () => {
	const to = newFolder();
	const theirs = ['photo.arriving', `notes.txt${ARRIVING}`];
	for (const name of theirs) writeFileSync(join(to, name), 'ours');
	release(first, to);
	release(second, to, { now: 90 * DAY });
	expect(siteOf(to)).toEqual(expect.arrayContaining(theirs));
});

test('where somebody else has a file in a place of the build, it stops before anything is done', () => {
	const to = newFolder();
	writeFileSync(join(to, 'index.html'), 'ours');
	expect(() => release(first, to)).toThrow(`no release has put this there: "${join(to, 'index.html')}"; move it away`);
	expect(siteOf(to)).toEqual(['index.html']);
	// The same file is nobody's loss.
	writeFileSync(join(to, 'index.html'), readFileSync(join(first, 'index.html')));
	release(first, to);
	expect(siteOf(to)).toEqual(siteOf(first));
});

test.each([
	'../theirs.txt',
	'/theirs.txt',
	'moves/../../theirs.txt',
	'./theirs.txt',
	'C:theirs.txt',
	'..\\theirs.txt',
	''
])('release.json that names "%s" is not its own, and nothing is removed', (path) => {
	for (const manifest of [
		{ files: [path], left: {} },
		{ files: [], left: { [path]: 0 } }
	]) {
		const to = join(newFolder(), 'to');
		mkdirSync(to);
		const theirs = join(to, '../theirs.txt');
		writeFileSync(theirs, 'ours');
		writeFileSync(join(to, 'release.json'), JSON.stringify(manifest));
		expect(() => release(first, to, { now: 90 * DAY })).toThrow('not written by a release');
		expect(readFileSync(theirs, 'utf8')).toBe('ours');
		expect(siteOf(to)).toEqual([]);
	}
});

test('no link leads it out of the folder', () => {
	const [to, elsewhere] = [newFolder(), newFolder()];
	release(first, to);
	mkdirSync(join(elsewhere, 'mv-09'));
	writeFileSync(join(elsewhere, 'mv-09/index.html'), 'ours');
	symlinkSync(elsewhere, join(to, 'theirs'));
	const manifest = JSON.parse(readFileSync(join(to, 'release.json'), 'utf8')) as { files: string[] };
	manifest.files.push('theirs/mv-09/index.html');
	writeFileSync(join(to, 'release.json'), JSON.stringify(manifest));
	expect(() => release(second, to)).toThrow(`a link to another folder: "${join(to, 'theirs')}"`);
	expect(readFileSync(join(elsewhere, 'mv-09/index.html'), 'utf8')).toBe('ours');
	expect(faultsOf(to, [first])).toEqual([]);
});

test('a file that is the same keeps its date, so that a browser need not fetch it again', () => {
	const to = newFolder();
	release(first, to);
	utimesSync(join(to, 'icon.svg'), 1, 1);
	release(second, to);
	expect(statSync(join(to, 'icon.svg')).mtimeMs).toBe(1000);
});

test('killed after any step: no page asks for a missing file, none is there by half, and the next run finishes', () => {
	const whole = newFolder();
	release(first, whole);
	const steps = release(second, whole).length;
	expect(steps).toBeGreaterThan(20);
	for (let killed = 1; killed <= steps; killed++) {
		const to = newFolder();
		release(first, to);
		release(second, to, { steps: killed });
		expect(faultsOf(to, [first, second]), `after ${killed} steps`).toEqual([]);
		writeFileSync(join(to, `index.html${ARRIVING}`), '<!doc');
		release(second, to);
		expect(siteOf(to), `after ${killed} steps and once more`).toEqual(siteOf(whole));
	}
});

test('killed, and then another release: nothing of the killed one is left but its hashed files', () => {
	const to = newFolder();
	release(first, to);
	release(second, to, { steps: 20 });
	release(third, to);
	expect(siteOf(to).filter((path) => !/aaaaaaaa|bbbbbbbb/.test(path))).toEqual(siteOf(third));
});
