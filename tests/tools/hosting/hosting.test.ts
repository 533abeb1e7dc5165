import { describe, expect, test } from 'vitest';
import { hosts } from '../../../src/tools/hosting/hosts.ts';
import { patternsOf } from '../../../src/tools/hosting/patterns.ts';
import { headersOf, kindOf } from '../../../src/tools/hosting/rules.ts';
import { readers } from './readers.ts';
import { addressesOf, smallSite } from './small-site.ts';

const files = Object.keys(smallSite);
const patterns = patternsOf(files);
const place = { folder: 'build', root: '/srv/talks', listen: '80', brotli: false };

test.each(Object.entries(smallSite))('%s is a %s', (path, kind) => expect(kindOf(path)).toBe(kind));

test('patternsOf folds the addresses; one that is like the next is no prefix of it', () => {
	expect(patterns.map(({ path, below, kind }) => `/${path}${below ? '*' : ''} ${kind}`)).toMatchInlineSnapshot(`
		[
		  "/404.html page",
		  "/_app/* hashed",
		  "/at-the-table.html page",
		  "/at-the-table.zip file",
		  "/embed/embed.js script",
		  "/embed/heights.json file",
		  "/embed/ page",
		  "/embed/index.html page",
		  "/embed/moves/* embed",
		  "/embed/records/* embed",
		  "/fonts/* file",
		  "/icon.svg file",
		  "/ page",
		  "/index.html page",
		  "/moves-2/* page",
		  "/moves/* page",
		  "/oembed/* file",
		  "/offline.js worker",
		  "/pictures/* file",
		  "/records/* page",
		  "/scorm/* file",
		]
	`);
});

test('patternsOf refuses a name that hosts read differently', () =>
	expect(() => patternsOf(['index.html', 'moves (2)/index.html'])).toThrow('"moves (2)/"'));

describe.each(Object.keys(readers))('%s', (name) => {
	const host = hosts[name]!;
	describe.each(['/', '/talks/'])('with the site at %s', (base) => {
		const text = host.text(patterns, { ...place, base });
		const read = readers[name]!(text);

		test.each(files.flatMap((file) => addressesOf(file).map((address) => [address, file] as const)))(
			'%s has the headers of its kind, once',
			(address, file) => expect(read(base + address)).toEqual(headersOf[kindOf(file)])
		);

		test('a hashed file of an earlier release has them too', () =>
			expect(read(`${base}_app/at-the-table.OLDOLDOL.js`)).toEqual(headersOf.hashed));
	});
});

test('only a page of the site refuses to be framed, and only what others fetch is open to them', () => {
	const refusing = Object.entries(headersOf).filter(([, headers]) => headers['x-frame-options']);
	expect(refusing.map(([kind]) => kind)).toEqual(['page']);
	expect(headersOf.page['content-security-policy']).toBe("frame-ancestors 'none'");
	expect(headersOf.embed['content-security-policy']).toBeUndefined();
	expect(headersOf.file['access-control-allow-origin']).toBe('*');
	expect(headersOf.page['access-control-allow-origin']).toBeUndefined();
});
