/** The rules of hosting on the site as it is built: what each host would answer, and what a browser makes of it. */
import { describe, expect, test } from 'vitest';
import { hosts } from '../../src/tools/hosting/hosts.ts';
import { patternsOf } from '../../src/tools/hosting/patterns.ts';
import { headersOf, isHashed, kindOf } from '../../src/tools/hosting/rules.ts';
import { listFiles } from '../../src/tools/site-files.ts';
import { readers } from '../tools/hosting/readers.ts';
import { siteFolder } from './site.ts';

const files = listFiles(siteFolder).filter((path) => !/\.(br|gz)$/.test(path));
const place = { base: '/', folder: 'build', root: '/srv/talks', listen: '80', brotli: false };

test.each(Object.keys(readers))('%s gives every file of the build the headers of its kind', (name) => {
	const read = readers[name]!(hosts[name]!.text(patternsOf(files), place));
	const wrong = files.filter((path) =>
		[path, path.replace(/(^|\/)index\.html$/, '$1')].some(
			(address) => JSON.stringify(sorted(read(`/${address}`))) !== JSON.stringify(sorted(headersOf[kindOf(path)]))
		)
	);
	expect(wrong).toEqual([]);
});

const sorted = (headers: Readonly<Record<string, string>>) =>
	Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));

describe('the build', () => {
	test('needs fewer rules than the hundred that Cloudflare reads, in lines shorter than 2000', () => {
		const text = hosts['cloudflare']!.text(patternsOf(files), place);
		expect(patternsOf(files).length).toBeLessThan(100);
		expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
	});

	test('holds nothing in _app that could change under its name', () =>
		expect(files.filter((path) => path.startsWith('_app/') && !isHashed(path))).toEqual([]));
});
