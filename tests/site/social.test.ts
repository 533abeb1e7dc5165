/** Every step and every record is shared with a picture of its own, and the picture is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SITE = process.env['SITE'] ?? 'build';
const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html'));
const pictureIn = (page: string) =>
	/property="og:image" content="[^"]*?(pictures\/[^"]+\.png)"/.exec(readFileSync(join(SITE, page), 'utf8'))?.[1];

test('every picture that a page names is in the build', () => {
	const named = pages.flatMap((page) => pictureIn(page) ?? []);
	expect(named.length).toBeGreaterThan(0);
	expect(named.filter((picture) => !existsSync(join(SITE, picture)))).toEqual([]);
});

test('each is a PNG of 1200 by 630, under 80 kB', () => {
	for (const name of new Set(pages.flatMap((page) => pictureIn(page) ?? []))) {
		const png = readFileSync(join(SITE, name));
		expect(png.subarray(0, 8).toString('latin1'), name).toBe('\x89PNG\r\n\x1a\n');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1200, 630]);
		expect(png.length, name).toBeLessThan(80_000);
	}
});

test('every step and every record has a picture of its own', () => {
	const own = pages.filter((page) => /^(records|story)[\\/][^\\/]+[\\/]/.test(page));
	expect(own.length).toBeGreaterThan(10);
	for (const page of own) expect(pictureIn(page)).toBe(`pictures/${page.split(/[\\/]/)[1]}.png`);
});
