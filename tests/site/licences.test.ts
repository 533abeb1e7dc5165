/** Whatever leaves the house carries the licences of others' code and fonts in it: read from what was really built. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ONE_FILE, PACKAGES } from '../../src/lib/class/take.ts';
import { LICENCES, packagesIn } from '../../src/tools/licences.ts';
import { listFiles } from '../../src/tools/site-files.ts';
import { ZIP } from '../../src/tools/zip.ts';
import { siteFolder } from './site.ts';

const read = (path: string) => readFileSync(join(siteFolder, path), 'utf8');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const licenceIn = (name: string) => plain(readFileSync(join('node_modules', name, 'LICENSE'), 'utf8'));
const fonts = ['inter', 'source-serif-4'].map((name) => licenceIn(`@fontsource/${name}`));
/** Words of D3 and of fflate that no minifier changes, and that no code of ours has. */
const traces: Record<string, RegExp> = {
	'd3-timer': /performance\.now\b.{0,200}requestAnimationFrame/s,
	fflate: /invalid (block type|distance)|unexpected EOF/
};
const scripts = listFiles(siteFolder)
	.filter((path) => /\.js$/.test(path) && path !== ZIP)
	.map((path) => [path, read(path)] as const);
const embeds = listFiles(siteFolder)
	.filter((path) => /^embed\/.+\/index\.html$/.test(path))
	.map(
		(path) =>
			[path, [...read(path).matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script).join('')] as const
	);
/** @param where the text in which the licences stand */
function expectLicences(where: string, packages: readonly string[]) {
	const text = plain(where);
	for (const name of packages) expect(text.includes(licenceIn(name)), name).toBe(true);
	for (const font of fonts) expect(text.includes(font)).toBe(true);
	expect(text).toContain(plain(readFileSync('LICENSE', 'utf8')));
	expect(text).toMatch(/The Inter Project Authors/);
	expect(text).toMatch(/Adobe Systems Incorporated/);
}

describe('a site', () => {
	const all = [...scripts, ...embeds];

	test('has the licence of every package that its scripts name at their heads', () => {
		const packages = packagesIn(all.map(([, text]) => text));
		expect(packages).toEqual(expect.arrayContaining(['d3-ease', 'd3-timer']));
		expectLicences(read(LICENCES), packages);
	});

	test('has no script with others’ code and without a head', () => {
		const silent = all.flatMap(([path, text]) =>
			Object.entries(traces)
				.filter(([name, trace]) => trace.test(text) && !packagesIn([text]).includes(name))
				.map(([name]) => `${path}: ${name}`)
		);
		expect(silent).toEqual([]);
		const named = all.filter(([, text]) => packagesIn([text]).length);
		expect(named.every(([, text]) => text.startsWith('/*! With ') && text.includes(LICENCES))).toBe(true);
		expect(named.some(([path]) => path.startsWith('_app/')) && named.some(([path]) => path.startsWith('embed/'))).toBe(
			true
		);
	});
});

test('the zip of the site has them too', () => {
	const files = unzipSync(new Uint8Array(readFileSync(join(siteFolder, ZIP))));
	expect(strFromU8(files[`at-the-table/${LICENCES}`]!)).toBe(read(LICENCES));
});

describe.each([
	['the one file', () => [read(ONE_FILE)]],
	[
		'every package for a platform',
		() =>
			readdirSync(join(siteFolder, PACKAGES)).map((name) =>
				strFromU8(unzipSync(new Uint8Array(readFileSync(join(siteFolder, PACKAGES, name))))['index.html']!)
			)
	]
])('%s', (_, pages) => {
	test('holds the licences of what is in it', () => {
		expect(pages().length).toBeGreaterThan(0);
		for (const html of pages()) {
			const packages = packagesIn([html]);
			expect(packages).toEqual(expect.arrayContaining(['d3-timer', 'fflate']));
			expectLicences(/<!--\n(.*?)-->\n<\/body>/s.exec(html)?.[1] ?? '', packages);
		}
	});
});
