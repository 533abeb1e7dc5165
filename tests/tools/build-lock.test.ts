import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdBuildLock } from '../../src/tools/build-lock.ts';
import { thisProcess } from '../../src/tools/running.ts';

const newLock = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'building');

test('one holds it, the next is told by whom and where, and then it is free', () => {
	const lock = newLock();
	const free = holdBuildLock(lock);
	expect(() => holdBuildLock(lock)).toThrow(
		`another run is at work (process ${process.pid}): wait for it; its lock is "${lock}"`
	);
	free();
	holdBuildLock(lock)();
	expect(existsSync(lock)).toBe(false);
});

test('the lock of a killed process is taken over', async () => {
	const lock = newLock();
	const script = `import('${new URL('../../src/tools/build-lock.ts', import.meta.url)}').then(({ holdBuildLock }) => { holdBuildLock('${lock}'); setInterval(() => {}, 1000); console.log('held'); })`;
	const child = spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
	await new Promise((held) => child.stdout.once('data', held));
	expect(() => holdBuildLock(lock)).toThrow(`process ${child.pid}`);
	const ended = new Promise((done) => child.once('exit', done));
	child.kill('SIGKILL');
	await ended;
	holdBuildLock(lock)();
	expect(existsSync(lock)).toBe(false);
});

test('another process with the number of a dead one holds nothing', () => {
	const lock = newLock();
	const dead = spawnSync(process.execPath, ['-e', '0']).pid;
	// This process runs, but began at another time than the one that wrote.
	for (const line of [
		`process ${process.pid}, begun long ago`,
		`process 1, begun long ago`,
		`process ${dead}, begun `
	]) {
		writeFileSync(lock, line);
		const free = holdBuildLock(lock);
		expect(readFileSync(lock, 'utf8')).toBe(thisProcess());
		free();
	}
});

test('a file that is no lock stays, and is named', () => {
	for (const text of ['ours', '', '123']) {
		const lock = newLock();
		writeFileSync(lock, text);
		expect(() => holdBuildLock(lock)).toThrow(`no lock of ours, or half of one: "${lock}"; remove it`);
		expect(readFileSync(lock, 'utf8')).toBe(text);
	}
});

test('who lost the lock does not free that of the next', () => {
	const lock = newLock();
	const free = holdBuildLock(lock);
	writeFileSync(lock, 'process 1, begun now');
	free();
	expect(existsSync(lock)).toBe(true);
});
