/** Files kept from build to build. Each begins with the hash of the rest, so that a damaged one is made anew. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { threadId } from 'node:worker_threads';

const hashOf = (body: Uint8Array) => createHash('sha256').update(body).digest();
const HASH_BYTES = 32;

/** Keeps a file: written beside its place and then moved there, so that several builds may keep the same. */
export function keep(file: string, content: Uint8Array | string) {
	const body = Buffer.from(content);
	const half = `${file}.${process.pid}-${threadId}`;
	try {
		writeFileSync(half, Buffer.concat([hashOf(body), body]));
		renameSync(half, file);
	} catch (error) {
		rmSync(half, { force: true });
		throw error;
	}
}

/** What was kept, byte for byte; undefined where nothing was, or where the file is damaged. */
export function kept(file: string): Buffer | undefined {
	if (!existsSync(file)) return undefined;
	const all = readFileSync(file);
	const body = all.subarray(HASH_BYTES);
	return all.length >= HASH_BYTES && hashOf(body).equals(all.subarray(0, HASH_BYTES)) ? body : undefined;
}
