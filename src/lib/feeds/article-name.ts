/** An article has no address here; the hash of its file names it (RFC 6920). */
import type { Source } from '../data/schema.ts';

/** `ni:///sha-256;…`, with the hash in base64url without padding. */
export const articleName = ({ sha256 }: Pick<Source, 'sha256'>): string =>
	`ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
