import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress, effortFor } from '../../src/tools/compress.ts';
import { keep } from '../../src/tools/kept.ts';

const page = `<p>${'At the table. '.repeat(200)}</p>`;

/** A site of some files, and a folder for what is kept. */
function siteOf(files: Record<string, string>) {
	const folder = mkdtempSync(join(tmpdir(), 'compress-'));
	const [site, kept] = [join(folder, 'site'), join(folder, 'kept')];
	mkdirSync(site);
	for (const [name, body] of Object.entries(files)) writeFileSync(join(site, name), body);
	return { site, kept };
}

test('each form opens to the file; what is small or a picture has none', async () => {
	const { site, kept } = siteOf({ 'a.html': page, 'b.html': page, 'small.html': 'x', 'c.png': page });
	await compress(site, kept);
	expect(readdirSync(site).sort()).toEqual(
		['a.html', 'a.html.br', 'a.html.gz', 'b.html', 'b.html.br', 'b.html.gz', 'c.png', 'small.html'].sort()
	);
	expect(brotliDecompressSync(readFileSync(join(site, 'b.html.br'))).toString()).toBe(page);
	expect(gunzipSync(readFileSync(join(site, 'a.html.gz'))).toString()).toBe(page);
});

test('the same content is compressed once, other content again', async () => {
	const { site, kept } = siteOf({ 'a.html': page });
	await compress(site, kept);
	const [form] = readdirSync(kept).filter((name) => name.endsWith('.gz'));
	keep(join(kept, form!), 'kept');
	await compress(site, kept);
	expect(readFileSync(join(site, 'a.html.gz'), 'utf8')).toBe('kept');
	writeFileSync(join(site, 'a.html'), page.toUpperCase());
	await compress(site, kept);
	expect(gunzipSync(readFileSync(join(site, 'a.html.gz'))).toString()).toBe(page.toUpperCase());
	expect(readdirSync(kept)).toHaveLength(4);
});

test('a kept form that is cut short, altered or empty is made anew', async () => {
	const { site, kept } = siteOf({ 'a.html': page });
	await compress(site, kept);
	const [form] = readdirSync(kept).filter((name) => name.endsWith('.gz'));
	const whole = readFileSync(join(kept, form!));
	const altered = Buffer.from(whole);
	altered[altered.length - 9]! ^= 1;
	for (const damaged of [whole.subarray(0, -7), altered, whole.subarray(0, 10), Buffer.alloc(0)]) {
		writeFileSync(join(kept, form!), damaged);
		await compress(site, kept);
		expect(gunzipSync(readFileSync(join(site, 'a.html.gz'))).toString()).toBe(page);
		expect(readFileSync(join(kept, form!))).toEqual(whole);
	}
});

test.each([
	[1_000_000, 11],
	[40_000_000, 11],
	[40_000_001, 7]
])('for %i bytes in all brotli takes pains of %i', (bytes, effort) => expect(effortFor(bytes)).toBe(effort));
