/** oEmbed as a reader of it finds it: by the address of a page, on a server of this machine. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract } from '@extractus/oembed-extractor';
import { expect, test } from 'vitest';
import { oembedOf } from '../../src/lib/embed/oembed.ts';
import type { What } from '../../src/lib/embed/what.ts';
import { Markup } from '../../src/tools/markup.ts';

const files = [{ path: 'pictures/moves.png', theme: 'light', scale: 1, type: 'image/png' } as const];
const moves: What = {
	kind: 'chart',
	id: 'moves',
	label: 'Moves',
	title: 'Nine “proposals”, <one> yes.',
	site: 'At the Table',
	picture: { width: 1200, height: 900, alt: 'Moves', files: [...files] }
};

test.each([moves, { ...moves, kind: 'story', id: 'story' } as const])(
	'a page of the site is found to be a frame, of one size in markup and data: $id',
	async (what) => {
		const server = createServer((request, response) => {
			const site = `http://${request.headers.host}/`;
			if (request.url?.startsWith('/oembed/')) response.end(JSON.stringify(oembedOf(what, site)));
			else response.end(`<link rel="alternate" type="application/json+oembed" href="${site}oembed/${what.id}.json">`);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		const said = await extract(`${site}moves/`, { maxwidth: 640 });
		server.close();
		expect(said).toMatchObject({ type: 'rich', version: '1.0', title: what.title, method: 'auto-discovery' });
		const { width, height } = new Markup(String(said['html'])).one('iframe').attribs;
		expect([Number(width), Number(height)]).toEqual([said['width'], said['height']]);
		expect(said['thumbnail_url']).toBe(`${site}pictures/moves.png`);
	}
);
