import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeFiles } from '../../src/tools/place-files.ts';

test('placeFiles() writes texts and bytes into folders that it makes, and tells how many bytes', () => {
	const site = mkdtempSync(join(tmpdir(), 'place-'));
	const files = new Map<string, string | Uint8Array>([
		['data/a/é.txt', 'é'],
		['b.bin', new Uint8Array([0, 255, 1])]
	]);
	expect([...placeFiles(site, files)]).toEqual([
		['data/a/é.txt', 2],
		['b.bin', 3]
	]);
	for (const [path, body] of files) expect(readFileSync(join(site, path))).toEqual(Buffer.from(body));
	rmSync(site, { recursive: true });
});
