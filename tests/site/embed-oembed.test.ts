/** oEmbed: files for content systems that ask for a frame by the address of a page; only where the build knows its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useHostPage } from './pasted.ts';
import { htmlOf, siteFolder, useSite } from './site.ts';

const site = useSite();
const pasted = useHostPage(site.browser);
const discovery =
	/<link rel="alternate" type="application\/json\+oembed" href="https:\/\/[^/"]+\/(oembed\/[^"]+)" title="[^"]+"/;
const found = discovery.exec(htmlOf('moves/'))?.[1];

test('stands where the build knows its address, and nowhere else', () =>
	expect(existsSync(join(siteFolder, 'oembed'))).toBe(Boolean(found)));

test('a system that asks for it gets a frame that works', async () => {
	if (!found) return;
	const said = JSON.parse(readFileSync(join(siteFolder, found), 'utf8')) as Record<string, string | number>;
	expect(said).toMatchObject({ version: '1.0', type: 'rich', width: expect.any(Number), height: expect.any(Number) });
	const desk = await site.visit('embed/?chart=moves');
	expect(await desk.page.inputValue('[data-format="oembed"] textarea')).toBe(`${site.url()}${found}`);
	const { page } = await pasted(String(said['html']).replaceAll(String(said['provider_url']), site.url()));
	await page.frameLocator('iframe').locator('h1').waitFor();
	expect(existsSync(join(siteFolder, String(said['thumbnail_url']).replace(String(said['provider_url']), '')))).toBe(
		true
	);
});
