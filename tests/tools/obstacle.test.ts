import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { keep, kept } from '../../src/tools/kept.ts';
import { Obstacle, obstacleIn, obstacleOf } from '../../src/tools/obstacle.ts';
import { ARRIVING, place } from '../../src/tools/release/place.ts';

/** What the system says when somebody does this. */
function said(work: () => void): unknown {
	try {
		work();
	} catch (error) {
		return error;
	}
	throw new Error('nothing stood in the way');
}

test('what the system says is one line with what to do', () => {
	const folder = mkdtempSync(join(tmpdir(), 'obstacle-'));
	const file = join(folder, 'file');
	writeFileSync(file, '');
	expect(obstacleOf(said(() => mkdirSync(join(file, 'x'))))).toBe(
		`there is a file in place of a folder: move it away: "${join(file, 'x')}"`
	);
	expect(obstacleOf(said(() => writeFileSync(folder, '')))).toBe(
		`there is a folder in place of a file: move it away: "${folder}"`
	);
	expect(obstacleOf(new Obstacle('as it is'))).toBe('as it is');
});

test('what a program of the packages has printed is told by the same line', () => {
	const printed = (text: string) => `building ...\n${text}\n    at async writeFile (node:fs)\n`;
	expect(obstacleIn(printed('Error: ENOSPC: no space left on device, write'))).toBe(
		'no room left on the disk: free some and run it again'
	);
	expect(obstacleIn(printed("Error: EROFS: read-only file system, open 'x/y.html'"))).toContain('can only be read');
	expect(obstacleIn(printed('No space left on device (os error 28)'))).toContain('no room left on the disk');
});

test('a fault of the tool is none', () => {
	expect(obstacleOf(new Error('EACCESS is no word'))).toBeUndefined();
	expect(obstacleOf(new TypeError('undefined is not a function'))).toBeUndefined();
	expect(obstacleIn('404 not found: /moves/')).toBeUndefined();
	expect(obstacleOf(said(() => readFileSync('no-such-file')))).toBeUndefined();
});

// Linux has a file that is always full: what leads there finds no room left.
test.skipIf(!existsSync('/dev/full'))(
	'on a full disk a page and a kept file stay as they were, and no half is left',
	() => {
		const folder = mkdtempSync(join(tmpdir(), 'full-'));
		const none = 'no room left on the disk: free some and run it again';
		place(folder, 'index.html', 'first');
		symlinkSync('/dev/full', join(folder, `index.html${ARRIVING}`));
		expect(obstacleOf(said(() => place(folder, 'index.html', 'second')))).toBe(none);
		expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('first');
		expect(readdirSync(folder)).toEqual(['index.html']);

		const file = join(folder, 'picture');
		keep(file, 'first');
		symlinkSync('/dev/full', `${file}.${process.pid}-${threadId}`);
		expect(obstacleOf(said(() => keep(file, 'second')))).toBe(none);
		expect(kept(file)?.toString()).toBe('first');
		expect(readdirSync(folder)).toEqual(['index.html', 'picture']);
	}
);
