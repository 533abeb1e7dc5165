import { expect, test } from 'vitest';
import { originOf, outOf, portOf } from '../../src/tools/settings.ts';
import { run } from './tool.ts';

test.each([
	[undefined, 'build'],
	['', 'build'],
	['x/', 'x'],
	['./p//public///', 'p/public'],
	['/srv/talks/', '/srv/talks'],
	['..x', '..x']
])('OUT=%s is the folder %s', (OUT, folder) => expect(outOf({ OUT })).toBe(folder));

test.each(['.', './', '..', '/', '../..'])('OUT=%s is refused, because the project lies in it', (OUT) =>
	expect(() => outOf({ OUT })).toThrow(`OUT must not hold the project itself: "${OUT}"`)
);

test.each([
	[undefined, ''],
	['', ''],
	['https://example.org', 'https://example.org'],
	['https://example.org/', 'https://example.org'],
	['http://127.0.0.1:4173/talks//', 'http://127.0.0.1:4173/talks']
])('ORIGIN=%s is %s', (ORIGIN, address) => expect(originOf({ ORIGIN })).toBe(address));

test.each([
	'example.org',
	'localhost:4173',
	'//example.org',
	'ftp://example.org',
	'https://',
	'https:/example.org',
	'https://example.org/?a',
	'https://me@example.org'
])('ORIGIN=%s is refused', (ORIGIN) =>
	expect(() => originOf({ ORIGIN })).toThrow(`ORIGIN is no address of a site: "${ORIGIN}"; write it as https://`)
);

test.each(['abc', '-1', '65536', '4173.5', '1e3', '0x50'])('PORT=%s is refused', (PORT) =>
	expect(() => portOf({ PORT }, 4173)).toThrow(`PORT is no number of a port: "${PORT}"`)
);

test('each is one plain line of the command, before anything is done', () => {
	for (const [tool, env, line] of [
		[
			'build',
			{ ORIGIN: 'x.org' },
			'not built: ORIGIN is no address of a site: "x.org"; write it as https://example.org'
		],
		['serve', { PORT: 'abc' }, 'PORT is no number of a port: "abc"; give one from 1 to 65535']
	] as const)
		expect(run(tool, [], undefined, env)).toEqual({ code: 2, out: '', err: `${line}\n` });
});

test('serve says in one line that there is no site', () =>
	expect(run('serve', ['no-such-folder'])).toEqual({
		code: 2,
		out: '',
		err: 'no index.html in "no-such-folder": run `npm run build` first\n'
	}));
