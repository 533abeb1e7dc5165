/** Tells a window when a file of the dataset has changed, whoever changed it: as server-sent events. */
import { PassThrough } from 'node:stream';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Versions } from '../wire.ts';

/** In milliseconds. */
const EVERY = 700;

export function follow(response: ServerResponse, headers: OutgoingHttpHeaders, versions: () => Versions) {
	response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
	const events = new PassThrough();
	events.pipe(response);
	let told = '';
	const tell = () => {
		const now = JSON.stringify(versions());
		if (now !== told) events.push(`data: ${now}\n\n`);
		told = now;
	};
	tell();
	const timer = setInterval(tell, EVERY);
	response.on('close', () => clearInterval(timer));
}
