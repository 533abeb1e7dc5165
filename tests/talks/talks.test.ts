/** All that `check` accepts is laid out whole: RUNS=600 tries six hundred datasets that chance makes within the limits. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runs, SEED } from '../runs.ts';

interface Line {
	seed: number;
	sound: boolean;
	room: number;
	said: string[];
	fault: string;
}

const count = runs(8);
const first = SEED % 100_000;

test(`${count} invented talks (SEED=${SEED}) are sound, and each is drawn, printed and written as files`, () => {
	/** In a process of its own, since nothing else can end a loop that does not end. */
	const out = execFileSync('npx', ['tsx', 'tests/talks/lay-out.ts', String(first), String(first + count - 1)], {
		encoding: 'utf8',
		timeout: 60_000 + count * 60_000,
		shell: process.platform === 'win32'
	});
	const lines = out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Line);
	expect(lines.map(({ seed }) => seed)).toEqual(Array.from({ length: count }, (_, i) => first + i));
	expect(lines.filter(({ sound }) => !sound).map(({ seed, said }) => [seed, said])).toEqual([]);
	expect(lines.filter(({ fault }) => fault).map(({ seed, fault }) => [seed, fault])).toEqual([]);
	/** What has no room is refused in one line that says where. */
	for (const { seed, said } of lines)
		for (const one of said) expect(one, String(seed)).toMatch(/\.json:\d+:\d+ .*\[room\]$/u);
	expect(lines.filter(({ room }) => room).length).toBeLessThan(Math.max(2, count / 20));
}, 4_000_000);
