import { readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCompressed } from '../../../src/tools/compress.ts';
import { headersOf, kindOf } from '../../../src/tools/hosting/rules.ts';
import { contentTypes } from '../../../src/tools/hosting/types.ts';
import type { Served } from '../../../src/tools/serve.ts';
import { realServers } from './real-servers.ts';
import { addressesOf, smallSite, writeSmallSite } from './small-site.ts';

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** One request as it goes over the line: nothing unpacked, no redirect followed. */
const get = (url: string, headers: Record<string, string> = {}) =>
	new Promise<Answer>((done, failed) => {
		const sent = request(url, { headers, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
			);
		});
		sent.on('error', failed).end();
	});

/** What an answer says of the headers that the rules speak of. */
const names = [...new Set(Object.values(headersOf).flatMap((headers) => Object.keys(headers)))];
const ruled = (headers: IncomingHttpHeaders) =>
	Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body } as const;
const files = Object.keys(smallSite);

for (const { name, installed, brotli, serve } of realServers) {
	if (!installed)
		console.warn(`UNCHECKED: ${name} is not installed here, so its configuration was only read, not served`);
	const title = installed ? name : `${name}: UNCHECKED, it is not installed here`;
	describe.skipIf(!installed).each(['/', '/talks/'])(`${title}, with the site at %s`, (base) => {
		let folder: string;
		let served: Served;
		beforeAll(async () => {
			folder = await writeSmallSite();
			served = await serve(folder, base);
		});
		afterAll(() => served?.close());

		test.each(files.flatMap((file) => addressesOf(file).map((address) => [address, file] as const)))(
			'%s',
			async (address, file) => {
				const content = readFileSync(join(folder, file));
				for (const encoding of ['br', 'gzip', 'identity'] as const) {
					const { status, headers, body } = await get(served.url + address, { 'accept-encoding': encoding });
					expect(status).toBe(200);
					expect(ruled(headers)).toEqual(headersOf[kindOf(file)]);
					expect(headers['content-type']).toBe(contentTypes[extname(file)]);
					const packed = isCompressed(file, content.length) && (encoding !== 'br' || brotli);
					expect(headers['content-encoding'] ?? 'identity').toBe(packed ? encoding : 'identity');
					if (packed) expect(headers.vary).toMatch(/accept-encoding/i);
					expect(unpack[packed ? encoding : 'identity'](body).equals(content)).toBe(true);
				}
			}
		);

		test('a page that has not changed is not sent again', async () => {
			const { headers } = await get(`${served.url}moves/`);
			const again = await get(`${served.url}moves/`, { 'if-none-match': headers.etag ?? '' });
			expect(again.status).toBe(304);
		});

		test('without its last slash a page sends on to itself', async () => {
			const { status, headers } = await get(`${served.url}embed/moves`);
			expect([301, 308]).toContain(status);
			expect(new URL(headers.location ?? '', served.url).href).toBe(`${served.url}embed/moves/`);
		});

		test.each([
			'nothing',
			'moves/nothing/',
			'embed/moves/nothing/deeper',
			'_app/nothing.12345678.js',
			'embed/nothing/'
		])('%s is not there: 404 with the page that says so, not to be kept', async (address) => {
			const { status, headers, body } = await get(served.url + address, { 'accept-encoding': 'identity' });
			expect(status).toBe(404);
			expect(body.toString()).toContain('<h1>404.html</h1>');
			expect(headers['content-type']).toBe(contentTypes['.html']);
			expect(ruled(headers)).toEqual(headersOf.page);
		});

		test('it lists no folder and shows no hidden file', async () => {
			expect((await get(`${served.url}fonts/`)).status).toBeGreaterThanOrEqual(403);
			expect((await get(`${served.url}.htaccess`)).status).toBeGreaterThanOrEqual(403);
		});
	});
}
