import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openTarget } from '../../src/tools/build-target.ts';
import { serveFolder, type Served } from '../../src/tools/serve.ts';
import { newFolder, release, writeBuild } from './release/releases.ts';

const closing: Served[] = [];
afterEach(async () => {
	for (const served of closing.splice(0)) await served.close();
});
async function serving(folder: string) {
	const served = await serveFolder(folder);
	closing.push(served);
	return async (path: string, encoding = 'identity') => {
		const answer = await fetch(served.url + path, { headers: { 'accept-encoding': encoding } });
		return { status: answer.status, text: (await answer.text()).trim(), etag: answer.headers.get('etag') };
	};
}

test('a release into the folder that is served is seen at the next request', async () => {
	const first = await writeBuild('aaaaaaaa', ['moves/', 'records/mv-01/']);
	const second = await writeBuild('bbbbbbbb', ['moves/', 'wording/']);
	const to = newFolder();
	release(first, to);
	const get = await serving(to);
	const before = await get('');
	release(second, to, { days: 30 });
	for (const encoding of ['identity', 'br', 'gzip']) {
		const after = await get('', encoding);
		expect(after.text).toContain('script.bbbbbbbb.js');
		expect(after.etag).not.toBe(before.etag);
	}
	expect((await get('wording')).text).toContain('bbbbbbbb');
	expect((await get('records/mv-01/')).status).toBe(404);
	expect((await get('_app/script.aaaaaaaa.js')).status).toBe(200);
});

test('at each step of a release every page finds its script', async () => {
	const first = await writeBuild('aaaaaaaa', ['moves/']);
	const second = await writeBuild('bbbbbbbb', ['moves/']);
	const steps = 25;
	for (let killed = 1; killed <= steps; killed += 3) {
		const to = newFolder();
		release(first, to);
		const get = await serving(to);
		release(second, to, { steps: killed });
		for (const page of ['', 'moves/'])
			for (const encoding of ['identity', 'br']) {
				const script = /_app\/[\w.]+/.exec((await get(page, encoding)).text)?.[0] ?? 'none';
				expect((await get(script)).status, `${page} after ${killed} steps`).toBe(200);
			}
	}
});

test('a file that is changed, added or removed by hand is seen', async () => {
	const folder = await writeBuild('aaaaaaaa', ['moves/']);
	const get = await serving(folder);
	writeFileSync(join(folder, 'icon.svg'), '<svg id="new"/>');
	expect((await get('icon.svg')).text).toBe('<svg id="new"/>');
	mkdirSync(join(folder, 'wording'));
	writeFileSync(join(folder, 'wording/index.html'), 'wording');
	expect((await get('wording')).text).toBe('wording');
	rmSync(join(folder, 'wording'), { recursive: true });
	expect((await get('wording/')).status).toBe(404);
});

test('no address leads out of the folder, and none is too odd to be answered', async () => {
	const get = await serving(await writeBuild('aaaaaaaa', []));
	for (const path of ['%2e%2e/x', '..%2f..%2fetc/passwd', '%00', 'a%00b/', '.at-the-table', '%5c', '%zz', '//', 'a//b'])
		expect((await get(path)).status, path).toBe(404);
});

test('a build killed between its renames: the last one is served, and the next is seen once it is there', async () => {
	const first = await writeBuild('aaaaaaaa', ['moves/']);
	const second = await writeBuild('bbbbbbbb', ['moves/']);
	const out = join(mkdtempSync(join(tmpdir(), 'target-')), 'public');
	const built = (from: string) => {
		const target = openTarget(out);
		cpSync(from, target.site, { recursive: true });
		target.swap();
		return target;
	};
	built(first).close();
	const left = built(second);
	renameSync(out, join(dirname(out), 'lost'));
	const get = await serving(out);
	expect((await get('')).text).toContain('aaaaaaaa');
	left.close();
	built(second).close();
	expect((await get('')).text).toContain('bbbbbbbb');
	expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('bbbbbbbb');
});
