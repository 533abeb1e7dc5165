/** The zip for those who host the site themselves: unpacked into a folder below another one, it lacks nothing. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOfBuild } from '../../src/tools/built.ts';
import type { Heights } from '../../src/lib/embed/heights.ts';
import { measureHeights } from '../../src/tools/measure-heights.ts';
import { serveFolder, type Served } from '../../src/tools/serve.ts';
import { ZIP, zipOf } from '../../src/tools/zip.ts';
import { arrived, siteFolder, useSite } from './site.ts';

const site = useSite();
const folder = mkdtempSync(join(tmpdir(), 'at-the-table-'));
let served: Served;

beforeAll(async () => {
	for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(siteFolder, ZIP))))) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
	served = await serveFolder(join(folder, 'at-the-table'), { base: '/deep/er/talks/' });
});
afterAll(async () => {
	await served?.close();
	rmSync(folder, { recursive: true, force: true });
});

test('no page asks for a file that is not in it', () => {
	const faults = faultsOfBuild(join(folder, 'at-the-table')).filter((fault) => !fault.startsWith('not precompressed'));
	expect(faults).toEqual([]);
	expect(readFileSync(join(folder, 'at-the-table/README.txt'), 'utf8')).toContain('Unpack');
});

test('charts, story, embeds and desk work from there', async () => {
	const { page, noise } = await site.revisit('');
	for (const path of [
		'',
		'delegations/',
		'positions/',
		'moves/',
		'wording/',
		'embed/moves/',
		'embed/story/',
		'embed/'
	]) {
		await page.goto(served.url + path);
		await arrived(page);
		expect(await page.locator('h1').count(), path).toBe(1);
		expect(await page.evaluate(() => document.documentElement.dataset.scripts), path).toBe('on');
	}
	const text = await page.locator('[data-format="script"] textarea').inputValue();
	expect(text).toContain(`src="${served.url}embed/delegations/"`);
	expect(await page.locator('[data-zip]').count()).toBe(0);
	expect(noise.filter((line) => !line.startsWith('request to another host'))).toEqual([]);
});

test('the same site gives the same bytes, and the heights that were published', async () => {
	expect(Buffer.compare(zipOf(siteFolder), readFileSync(join(siteFolder, ZIP)))).toBe(0);
	const table = JSON.parse(readFileSync(join(siteFolder, 'embed/heights.json'), 'utf8')) as Heights;
	const names = ['delegations', 'moves'];
	const measured = await measureHeights(
		siteFolder,
		names.map((name) => `embed/${name}/`)
	);
	expect(measured).toEqual(names.map((name) => table[name]));
});
