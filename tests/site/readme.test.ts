import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFolder } from './site.ts';

test('every address that the README names is on the site', () => {
	const named = [...readFileSync('README.md', 'utf8').matchAll(/`\/([\w./-]+)`/g)].map(([, path = '']) => path);
	expect(named.length).toBeGreaterThan(2);
	const files = named.map((path) => (path.endsWith('/') ? `${path}index.html` : path));
	expect(files.filter((file) => !existsSync(join(siteFolder, file)))).toEqual([]);
});
