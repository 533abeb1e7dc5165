/** The server of the page: on this machine alone, for whoever has the token, and nothing of the disk but the dataset. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { author } from '../../lib/messages/author.ts';
import { chartNames } from '../../lib/data/schema-parts.ts';
import type { SaveRequest, TryRequest } from '../wire.ts';
import type { Bundle } from './bundle.server.ts';
import { refusalOf } from './desk.server.ts';
import type { Desk } from './desk.server.ts';
import { follow } from './follow.server.ts';

/** In bytes; the largest record has a hundredth of it. */
const LARGEST = 4_000_000;

const types: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	woff2: 'font/woff2'
};

const headers = {
	'cache-control': 'no-store',
	'content-security-policy':
		"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src blob: data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'cross-origin-resource-policy': 'same-origin'
};

const same = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

async function bodyOf(request: IncomingMessage): Promise<unknown> {
	let text = '';
	request.setEncoding('utf8');
	for await (const part of request) {
		text += String(part);
		if (text.length > LARGEST) throw new Error('too large');
	}
	return JSON.parse(text);
}

/** What the page asks for, by method and path behind the token. */
const answers = (desk: Desk): Record<string, (body: unknown, query: URLSearchParams) => unknown> => ({
	'GET view': () => desk.view(),
	'GET article': (_, query) => desk.article(query.get('source') ?? ''),
	'GET marked': (_, query) =>
		desk.marked(query.get('source') ?? '', Number(query.get('start')), Number(query.get('end'))),
	'GET chart': (_, query) => {
		const name = chartNames.find((one) => one === query.get('name'));
		return name ? desk.chart(name) : null;
	},
	'POST try': (body) => desk.tried(body as TryRequest),
	'POST save': (body) => (desk.save(body as SaveRequest), desk.view()),
	'POST undo': () => (desk.undo(), desk.view()),
	'POST drop': (body) => (desk.drop((body as { key: string }).key), desk.view())
});

export interface Served {
	/** The address of the page, with its token. */
	url: string;
	close(): Promise<void>;
}

export async function serve(desk: Desk, bundle: Bundle): Promise<Served> {
	const token = randomBytes(24).toString('hex');
	const known = answers(desk);
	const server = createServer((request, response) => void answer(request, response));

	function allowed({ headers: { host = '', origin } }: IncomingMessage): boolean {
		const { port } = server.address() as AddressInfo;
		const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
		return hosts.includes(host) && (origin === undefined || origin === `http://${host}`);
	}

	async function answer(request: IncomingMessage, response: ServerResponse) {
		const send = (status: number, type: string, body: string | Uint8Array) =>
			void response.writeHead(status, { ...headers, 'content-type': types[type] ?? type }).end(body);
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
		const [, given = '', ...rest] = pathname.split('/');
		if (!allowed(request)) return send(403, 'text/plain', 'forbidden\n');
		if (!same(given, token)) return send(404, 'text/plain', 'not found\n');
		const path = rest.join('/');
		const file = request.method === 'GET' ? bundle.get(path || 'index.html') : undefined;
		if (file !== undefined && pathname !== `/${token}`)
			return send(200, (path || 'index.html').split('.').at(-1) ?? '', file);
		if (request.method === 'GET' && path === 'events') return follow(response, headers, () => desk.versions());
		const work = known[`${request.method} ${path}`];
		if (!work) return send(404, 'text/plain', 'not found\n');
		try {
			const json = request.headers['content-type'] === 'application/json';
			if (request.method === 'POST' && !json) return send(415, 'text/plain', 'JSON only\n');
			const body = request.method === 'POST' ? await bodyOf(request) : undefined;
			send(200, 'application/json', JSON.stringify(work(body, searchParams) ?? null));
		} catch (error) {
			const refusal = refusalOf(error);
			const message = error instanceof Error ? error.message : String(error);
			const told = refusal ?? { message: author.failed(message), changed: false };
			send(refusal ? (refusal.changed ? 409 : 422) : 500, 'application/json', JSON.stringify(told));
		}
	}

	await new Promise<void>((done, failed) => {
		server.once('error', failed);
		server.listen(0, '127.0.0.1', done);
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${token}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
