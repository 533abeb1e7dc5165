/** `npm run serve [-- FOLDER]`: serves a built site on this machine alone. The site tests serve with the same code. */
import { existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { standing } from './build-target.ts';
import { headersOf, kindOf } from './hosting/rules.ts';
import { Obstacle } from './obstacle.ts';
import { portOf } from './settings.ts';
import { readSite, stampOf, type SiteFile, type SiteFiles } from './site-files.ts';
import { tool } from './tool.ts';

export interface ServeOptions {
	/** Where the site begins, with a slash at both ends. */
	base?: string;
	/** The first port to try; the next free one is taken. 0, the default, is any free port. */
	port?: number;
}

export interface Served {
	/** With the base, ending in a slash. */
	url: string;
	close: () => Promise<void>;
}

/**
 * Serves a folder until closed.
 * @param first folder that is served as long as it is there: that of a build which is not finished
 * @throws Obstacle where it holds no site
 */
export const serveFolder = (folder: string, options?: ServeOptions, first?: string): Promise<Served> =>
	serveFiles(following(folder, first), options);

/**
 * Serves what `current` returns at each request, until closed.
 * @param current is told the path that is asked for, from the root of the site: `moves/index.html`
 * @throws Obstacle where no port is free
 */
export async function serveFiles(
	current: (path: string) => SiteFiles,
	{ base = '/', port = 0 }: ServeOptions = {}
): Promise<Served> {
	const server = createServer((request, response) => answer(request, response, current, base));
	for (let attempt = 0; ; attempt++) {
		try {
			await new Promise<void>((done, failed) => {
				server.once('error', failed);
				server.listen(port && port + attempt, '127.0.0.1', done);
			});
			break;
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === 'EACCES')
				throw new Obstacle(`this user may not serve on port ${port + attempt}: name another one with PORT`);
			if (code !== 'EADDRINUSE') throw error;
			if (attempt > 50 || port + attempt >= 65535)
				throw new Obstacle(`no free port from ${port} to ${port + attempt}: name another one with PORT`);
		}
	}
	const close = () =>
		new Promise<void>((done) => {
			server.close(() => done());
			server.closeAllConnections();
		});
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close };
}

/** The files of a folder as it is now: changed ones are read anew, and while a build is renamed over it, it stays as it was. */
function following(folder: string, first?: string): (path: string) => SiteFiles {
	const place = () => (first && existsSync(first) ? first : standing(folder));
	const identity = () => statSync(place(), { throwIfNoEntry: false })?.ino;
	let seen = identity();
	let files = readSite(place());
	return (path) => {
		const now = identity();
		if (now === undefined || (now === seen && stampOf(place(), path) === (files.get(path)?.stamp ?? ''))) return files;
		try {
			const read = readSite(place(), files);
			// Another folder by now: what was read may be of two builds, and the next request tries again.
			if (identity() === now) [files, seen] = [read, now];
		} catch {
			// Renamed away while it was read: the next request tries again.
		}
		return files;
	};
}

function answer(
	request: IncomingMessage,
	response: ServerResponse,
	current: (path: string) => SiteFiles,
	base: string
) {
	if (request.method !== 'GET' && request.method !== 'HEAD')
		return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
	const [rawPath = '', query] = (request.url ?? '/').split(/\?(.*)/s);
	const path = decode(rawPath);
	const inside = path?.startsWith(base) ? path.slice(base.length) : undefined;
	const name = inside === '' || inside?.endsWith('/') ? `${inside}index.html` : inside;
	const find = (file: string) => current(file).get(file);
	const file = name === undefined ? undefined : find(name);
	if (file && name !== undefined) return send(request, response, file, 200, name);
	if (inside && !inside.endsWith('/') && find(`${inside}/index.html`)) {
		const location = `${base}${encodeURI(inside)}/${query ? `?${query}` : ''}`;
		return void response.writeHead(308, { location, 'content-length': 0 }).end();
	}
	const missing = find('404.html');
	if (missing) return send(request, response, missing, 404, '404.html');
	response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found\n');
}

function send(request: IncomingMessage, response: ServerResponse, file: SiteFile, status: number, name: string) {
	const accepted = String(request.headers['accept-encoding'] ?? '');
	const encoding =
		file.br && /\bbr\b/.test(accepted) ? 'br' : file.gz && /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
	const body = (encoding === 'br' ? file.br : encoding === 'gzip' ? file.gz : undefined) ?? file.body;
	response.setHeader('content-type', file.type);
	response.setHeader('etag', file.etag);
	response.setHeader('vary', 'accept-encoding');
	for (const [header, value] of Object.entries(headersOf[kindOf(name)])) response.setHeader(header, value);
	if (status === 200 && request.headers['if-none-match'] === file.etag) return void response.writeHead(304).end();
	if (encoding) response.setHeader('content-encoding', encoding);
	response.writeHead(status, { 'content-length': body.length });
	response.end(request.method === 'HEAD' ? undefined : body);
}

/** A path as it was meant, or nothing where it is not one. */
function decode(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
	const help = `usage: npm run serve [-- FOLDER]
Serves a built site (default: build) on 127.0.0.1; PORT names the first port to try (default: 4173).
--first FOLDER is served as long as it is there, as a build is that goes on.`;
	await tool(help, { first: { type: 'string' } }, 1, async ({ named, get }) => {
		const port = portOf(process.env, 4173);
		const folder = named[0] ?? 'build';
		const { url } = await serveFolder(folder, { port }, get('first'));
		if (!get('first') && standing(folder) !== folder)
			console.log(
				`a build was killed before "${folder}" was in place: this is the last one, and the next build puts it back`
			);
		console.log(`the site stands at ${url}  (stop with Ctrl+C)`);
		return true;
	});
}
