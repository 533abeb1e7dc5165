/** A page of somebody else that frames: on an origin of its own, plain, with nothing but what the frames need. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Frame {
	src: string;
	/** Reserved in CSS pixels. */
	height: number;
	/** As the attribute names it; without it the frame has no sandbox. */
	sandbox?: string;
	lazy?: boolean;
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const frameTag = ({ src, height, sandbox, lazy }: Frame) =>
	`<iframe title="chart" width="100%" height="${height}" frameborder="0" src="${attribute(src)}"` +
	`${sandbox === undefined ? '' : ` sandbox="${attribute(sandbox)}"`}${lazy ? ' loading="lazy"' : ''}></iframe>`;

/** @param scripts markup of what the page includes to fit its frames */
export const framingPage = (frames: Frame[], scripts = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>A page</title></head>
<body><h1>A page</h1>${frames.map(frameTag).join('\n')}${scripts}</body></html>`;

export interface Host {
	/** Puts a page up and returns its address. */
	show: (html: string) => string;
	close: () => void;
}

/** Serves pages on an origin of their own until closed; on `localhost`, so that 127.0.0.1 is another site. */
export async function openHost(name: 'localhost' | '127.0.0.1' = '127.0.0.1'): Promise<Host> {
	const pages: string[] = [];
	const server = createServer((request, response) => {
		const html = pages[Number(request.url?.slice(1))];
		response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		show: (html) => `http://${name}:${port}/${pages.push(html) - 1}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
