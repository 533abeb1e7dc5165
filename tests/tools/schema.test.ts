import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './tool.ts';

test('npm run schema writes what is stale, and --check only tells it', () => {
	const folder = mkdtempSync(join(tmpdir(), 'schema-'));
	cpSync('static/schema', join(folder, 'static/schema'), { recursive: true });
	expect(run('schema', ['--check'], folder)).toMatchObject({ code: 0, out: '' });

	const path = join(folder, 'static/schema/moves.schema.json');
	writeFileSync(path, '{}');
	expect(run('schema', ['--check'], folder)).toMatchObject({
		code: 1,
		out: 'stale: static/schema/moves.schema.json; run npm run schema\n'
	});
	expect(run('schema', [], folder)).toMatchObject({ code: 0, out: '1 written\n' });
	expect(readFileSync(path, 'utf8')).toBe(readFileSync('static/schema/moves.schema.json', 'utf8'));
});
