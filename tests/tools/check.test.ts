import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doorRules, rules } from '../../src/lib/data/rules/index.ts';
import { checks } from '../../src/lib/data/verify/finding.ts';
import { run } from './tool.ts';

const SOUND = 'tests/fixtures/sound';

/** A folder of its own with the sound dataset and, over it, the files of a broken one. */
function workshop(broken: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'check-'));
	cpSync(SOUND, join(folder, broken), { recursive: true });
	for (const file of readdirSync(`tests/fixtures/broken/${broken}`).filter((name) => name.endsWith('.json'))) {
		cpSync(`tests/fixtures/broken/${broken}/${file}`, join(folder, broken, file));
	}
	return folder;
}

describe('npm run check', () => {
	test('ends with 0 and counts what is there, for a sound dataset', () => {
		const { code, out } = run('check', [SOUND]);
		expect(code).toBe(0);
		expect(out).toMatch(
			/^tests\/fixtures\/sound is sound: 4 sources, \d+ actors, .*, 7 disagreements, .*, 6 story, 11 lesson\n$/
		);
	});

	test('ends with 1 and prints every fault, for a broken one', () => {
		const { code, out } = run('check', ['./several-at-once'], workshop('several-at-once'));
		expect(code).toBe(1);
		const expected = readFileSync('tests/fixtures/broken/several-at-once/expected.txt', 'utf8');
		expect(out).toBe(
			`${expected}11 faults\nmore may follow: rules that compare records run once every record has its shape\n`
		);
	});

	test('takes the dataset from DATASET', () => {
		expect(run('check', [], undefined, { DATASET: SOUND }).out).toContain('is sound');
	});

	test('ends with 2 where there is no such folder, and says so', () => {
		const { code, out, err } = run('check', ['nowhere']);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain('no such folder: "data/nowhere"');
		expect(err).toContain('usage: npm run check');
	});

	test('and where a file stands in its place', () => {
		const { code, err } = run('check', ['./package.json']);
		expect(code).toBe(2);
		expect(err).toContain('not a folder: "./package.json"');
	});

	test.each([
		['check', [SOUND, 'more']],
		['verify', [SOUND, 'more']],
		['locate', ['lb', 'some words', 'more']],
		['schema', ['more']]
	])('and so does %s: one argument too many is refused with the usage', (name, args) => {
		const { code, out, err } = run(name, args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(`one argument too many: "more"\n\nusage: npm run ${name}`);
	});

	test('ends with 2 for an option that it does not know', () => expect(run('check', ['--fix']).code).toBe(2));

	test('a failure of its own never looks like a broken dataset', () => {
		const { code, out, err } = run('check', [`./${'x'.repeat(5000)}`]);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(/^the name is too long: choose a shorter one: "\.\/x+"\n$/);
	});

	test('--rules lists every rule in a line, and what verify checks below them', () => {
		const [checked = '', verified = ''] = run('check', ['--rules']).out.split(
			'\n\nnpm run verify, which needs the articles:\n'
		);
		const names = (text: string) =>
			text
				.trim()
				.split('\n')
				.map((line) => line.split(' ')[0]);
		expect(names(checked)).toEqual([...[...doorRules, ...rules].map(({ name }) => name), 'room']);
		expect(names(verified)).toEqual(Object.keys(checks));
		for (const limit of ['25 words', '10 %', '8 words', '12 words']) expect(checked + verified).toContain(limit);
	});

	test('ends with 2 where a folder is no dataset at all, instead of telling each file that is missing', () => {
		const { code, err } = run('check', ['./src']);
		expect([code, err.split('\n')[0]]).toEqual([
			2,
			'no dataset in "src": it holds no dataset.json; npm run new begins one'
		]);
	});

	test('--help says how it is used', () =>
		expect(run('check', ['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('usage:') }));
});
