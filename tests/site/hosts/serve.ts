/** Serves the pages of hosts from another origin than the site's: `localhost`, where the site is at `127.0.0.1`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The real packages, by the name that the pages ask for. */
const packages: Record<string, string> = {
	'/pym.js': 'pym.js/dist/pym.v1.min.js',
	'/frames.js': '@newswire/frames/dist/frames.umd.js',
	'/sidechain.js': '@nprapps/sidechain/dist/sidechain.js',
	'/open-iframe-resizer.js': '@open-iframe-resizer/core/dist/index.umd.cjs',
	'/iframe-resizer.js': 'iframe-resizer/js/iframeResizer.min.js'
};

export interface Hosting {
	/** Without a slash at its end. */
	origin: string;
	/** Stands a page at a path and returns its address. */
	put: (path: string, html: string) => string;
	close: () => Promise<void>;
}

export async function serveHosts(): Promise<Hosting> {
	const pages = new Map<string, string>();
	const server = createServer((request, response) => {
		const path = request.url?.split('?')[0] ?? '';
		const script = packages[path];
		// What a package brings of its own names a source map, which a browser without tools does not ask for.
		const body = script ? readFileSync(`node_modules/${script}`, 'utf8') : pages.get(path);
		const type = script ? 'text/javascript' : 'text/html';
		response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
		response.end(body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		put: (path, html) => {
			pages.set(path, html);
			return origin + path;
		},
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
