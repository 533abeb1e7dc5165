/** Names that stay when the site moves: UUIDs made of a name (RFC 9562, version 5), so that the same data has the same. */
import { createHash } from 'node:crypto';

/** The name space for addresses (RFC 9562, 6.6). */
const NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/** @returns "xxxxxxxx-xxxx-5xxx-xxxx-xxxxxxxxxxxx" */
export function uuidOf(...name: string[]): string {
	const bytes = createHash('sha1')
		.update(Buffer.from(NAMESPACE, 'hex'))
		.update(['at-the-table', ...name].join('\n'))
		.digest()
		.subarray(0, 16);
	bytes[6] = (bytes[6]! & 0x0f) | 0x50;
	bytes[8] = (bytes[8]! & 0x3f) | 0x80;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
