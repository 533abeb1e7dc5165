import { describe, expect, test } from 'vitest';
import { hashOf, isOurs } from '../../src/lib/offline/kept.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const answer = (text: string, type: string, status = 200) =>
	new Response(text, { status, headers: { 'content-type': type } });
const script = 'start();';
const hash = await hashOf(bytes(script));
const file = '_app/site.js';

test('hashOf(bytes) is the beginning of SHA-256', async () =>
	expect(await hashOf(bytes('abc'))).toBe('ba7816bf8f01cfea414140de'));

describe('isOurs(path, hash, answer)', () => {
	test.each([
		['the file itself', file, script, 'text/javascript; charset=utf-8', 200, true],
		['the file under an old name of its type', file, script, 'application/javascript', 200, true],
		['a login page that is called good', file, '<!doctype html>Log in', 'text/html', 200, false],
		['a login page that calls itself a script', file, '<!doctype html>Log in', 'text/javascript', 200, false],
		['the file as a page, which no browser runs', file, script, 'text/html', 200, false],
		['the file without a type', file, script, '', 200, false],
		['the file with an error', file, script, 'text/javascript', 404, false],
		['a page', 'moves/', script, 'text/html', 200, true],
		['a page as plain text', 'moves/', script, 'text/plain', 200, false],
		['a font under any type', 'fonts/a.woff2', script, 'application/octet-stream', 200, true]
	])('%s', async (_, path, text, type, status, ours) =>
		expect(await isOurs(path, hash, answer(text, type, status))).toBe(ours)
	);

	test('a file that the build does not have', async () =>
		expect(await isOurs(file, undefined, answer(script, 'text/javascript'))).toBe(false));

	test('the answer can be read afterwards', async () => {
		const good = answer(script, 'text/javascript');
		await isOurs(file, hash, good);
		expect(await good.text()).toBe(script);
	});
});
