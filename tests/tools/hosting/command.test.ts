import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { hosts } from '../../../src/tools/hosting/hosts.ts';
import { strangersIn, writeMark } from '../../../src/tools/mark.ts';
import { run } from '../tool.ts';
import { writeSmallSite } from './small-site.ts';

let folder: string;
beforeAll(async () => {
	folder = await writeSmallSite();
});

test('npm run hosting -- HOST FOLDER writes the file where the host looks for it, and twice the same', () => {
	for (const [name, { file, inside }] of Object.entries(hosts)) {
		const at = join(inside ? folder : dirname(folder), file);
		expect(run('hosting', [name, folder])).toMatchObject({ code: 0, out: expect.stringContaining(`wrote ${at}: `) });
		const first = readFileSync(at, 'utf8');
		run('hosting', [name, folder]);
		expect(readFileSync(at, 'utf8') === first, name).toBe(true);
		// What an earlier host was told is no part of the site.
		expect(first).not.toMatch(/\/_headers|"\/vercel\.json|\/\.htaccess|\/\.nojekyll/);
	}
});

test('the options say where the site begins, and what nginx is told', () => {
	run('hosting', [
		'nginx',
		folder,
		'--replace',
		'--base',
		'/talks/',
		'--root',
		'/srv/talks',
		'--listen',
		'8080',
		'--brotli'
	]);
	const text = readFileSync(join(dirname(folder), 'at-the-table.nginx.conf'), 'utf8');
	expect(text).toContain('location /talks/ {\n\t\talias /srv/talks/;');
	expect(text).toContain('\tlisten 8080;');
	expect(text).toContain('\n\tbrotli_static on;');
});

test.each([
	['a host that is not known', ['geocities'], 'no such host: "geocities"'],
	['a name that every object has', ['toString'], 'no such host: "toString"'],
	['no host', [], 'no such host: ""'],
	['a folder that is not there', ['netlify', 'no-such-folder'], 'no such folder: "no-such-folder"'],
	['a base without its slashes', ['netlify', '.', '--base', 'talks'], 'no base with a slash at both ends: "talks"']
])('%s is refused, and nothing is written', (_what, args, message) => {
	expect(run('hosting', args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
	expect(existsSync('_headers')).toBe(false);
});

test('a file of somebody else stays, unless it may go', () => {
	for (const name of ['vercel', 'nginx']) {
		const { file, inside } = hosts[name]!;
		const at = join(inside ? folder : dirname(folder), file);
		writeFileSync(at, 'ours');
		expect(run('hosting', [name, folder])).toEqual({
			code: 2,
			out: '',
			err: `there already, and not the same: "${at}"; move it away, or add --replace\n`
		});
		expect(readFileSync(at, 'utf8')).toBe('ours');
		expect(run('hosting', [name, folder, '--replace']).code).toBe(0);
		expect(readFileSync(at, 'utf8')).not.toBe('ours');
	}
});

test('in a build it is written as often as one likes, and the next build may replace it', async () => {
	const build = await writeSmallSite();
	writeMark(build);
	for (const base of ['/', '/talks/']) expect(run('hosting', ['netlify', build, '--base', base]).code).toBe(0);
	expect(strangersIn(build)).toEqual([]);
});
