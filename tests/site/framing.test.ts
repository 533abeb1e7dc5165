/** Who may frame what, tried in a browser: a page of ours refuses, an embed lets itself be framed by anybody. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindOf } from '../../src/tools/hosting/rules.ts';
import { serveFolder, type Served } from '../../src/tools/serve.ts';
import { listFiles } from '../../src/tools/site-files.ts';
import { writeSmallSite } from '../tools/hosting/small-site.ts';
import { siteFolder, useSite } from './site.ts';

const site = useSite();
let host: Server;
let small: Served;

/** A page of somebody else: another origin, framing what its address asks for, isolated where it is asked to be. */
beforeAll(async () => {
	small = await serveFolder(await writeSmallSite());
	host = createServer((request, response) => {
		const { searchParams } = new URL(request.url ?? '', 'http://localhost');
		if (searchParams.has('isolated')) response.setHeader('cross-origin-embedder-policy', 'require-corp');
		response.setHeader('content-type', 'text/html; charset=utf-8');
		const sandbox = searchParams.has('sandbox') ? 'sandbox="allow-scripts"' : '';
		response.end(`<!doctype html><title>host</title><iframe ${sandbox} src="${searchParams.get('frame')}"></iframe>`);
	});
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
	host?.close();
	await small?.close();
});

/** What can be read in the frame: '' where the browser showed nothing of it. */
async function framed(address: string, options = ''): Promise<string> {
	const page = await (await site.browser().newContext()).newPage();
	const { port } = host.address() as AddressInfo;
	await page.goto(`http://localhost:${port}/?frame=${encodeURIComponent(address)}${options}`);
	const frame = page.frames()[1];
	const heading = frame && !frame.url().startsWith('chrome-error') ? frame.locator('h1').first() : undefined;
	const text = (await heading?.textContent({ timeout: 2000 }).catch(() => '')) ?? '';
	await page.context().close();
	return text;
}

const built = listFiles(siteFolder)
	.filter((path) => /(^|\/)index\.html$/.test(path))
	.map((path) => ({ path: path.replace(/index\.html$/, ''), kind: kindOf(path) }));
/** One of each folder is enough: the rules go by folder. */
const oneEach = [...new Map(built.map((page) => [page.path.replace(/[^/]+\/$/, '') || page.path, page])).values()];

test.each(['moves/', 'embed/', 'moves/index.html'])('/%s of the small site is not framed', async (path) =>
	expect(await framed(small.url + path)).toBe('')
);

describe.each(['', '&sandbox', '&isolated', '&sandbox&isolated'])('in a page of another origin%s', (options) => {
	test('an embed of the small site is framed', async () =>
		expect(await framed(`${small.url}embed/moves/`, options)).toBe('embed/moves/index.html'));
});

test.each(oneEach.filter(({ kind }) => kind === 'page'))('/$path is not framed', async ({ path }) =>
	expect(await framed(site.url() + path)).toBe('')
);

for (const { path } of oneEach.filter(({ kind }) => kind === 'embed')) {
	test.each(['', '&sandbox', '&isolated', '&sandbox&isolated'])(`/${path} is framed%s`, async (options) =>
		expect(await framed(site.url() + path, options)).not.toBe('')
	);
}

test('negative control: without the rules the same page is framed', async () => {
	const { page } = await site.visit('');
	const context = await site.browser().newContext();
	await context.route(`${site.url()}**`, async (route) => {
		const answer = await route.fetch();
		const headers = answer.headers();
		delete headers['x-frame-options'];
		delete headers['content-security-policy'];
		await route.fulfill({ response: answer, headers });
	});
	const other = await context.newPage();
	await other.goto(`http://localhost:${(host.address() as AddressInfo).port}/?frame=${encodeURIComponent(site.url())}`);
	await expect
		.poll(() => other.frames()[1]?.locator('h1').first().textContent())
		.toBe(await page.locator('h1').textContent());
	await context.close();
});
