/** The page of the data: what it offers is there and as large as it says, and every page leads to it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { drawnBy } from '../../src/lib/data/find.ts';
import { feedDownloads } from '../../src/lib/feeds/files.ts';
import { take } from '../../src/lib/messages/take.ts';
import { dataFiles } from '../../src/lib/table/files.ts';
import { isData, PACKAGE, ZIP } from '../../src/lib/table/place.ts';
import { tables } from '../../src/lib/table/tables.ts';
import { keptFiles } from '../../src/tools/offline.ts';
import { listFiles } from '../../src/tools/site-files.ts';
import { ZIP as SITE_ZIP } from '../../src/tools/zip.ts';
import { d } from './dataset.ts';
import { htmlOf, pages, siteFolder, useSite } from './site.ts';

const site = useSite({ base: '/sub/path/' });
const html = htmlOf('data/');
const resolved = (page: string, href: string) => posix.join('/', page, href).slice(1);
const offered = [...html.matchAll(/<a href="([^"#]+\.(?:csv|json|zip|jsonld|ris|bib|atom|ics))"/g)].map(
	([, href = '']) => resolved('data/', href)
);

test('the files are those of this dataset, and no others', () => {
	const origin = (JSON.parse(readFileSync(join(siteFolder, PACKAGE), 'utf8')) as { homepage?: string }).homepage ?? '';
	const files = dataFiles(d, origin.replace(/\/data\/$/, ''));
	const built = listFiles(siteFolder).filter((path) => isData(path) && !/\.(br|gz)$/.test(path));
	expect(built.sort()).toEqual([...files.keys(), ...feedDownloads.map(({ path }) => path)].sort());
	const other = [...files].filter(([path, body]) => !readFileSync(join(siteFolder, path)).equals(Buffer.from(body)));
	expect(other.map(([path]) => path)).toEqual([]);
});

test('all of them are offered, with the schemas, and lie where they are said to lie', () => {
	const built = listFiles(siteFolder).filter((path) => isData(path) && !/\.(br|gz)$/.test(path));
	expect(offered.filter((path) => !path.startsWith('schema/')).sort()).toEqual(built.sort());
	expect(offered.filter((path) => !existsSync(join(siteFolder, path)))).toEqual([]);
	expect(html).toContain(`>${take.size(statSync(join(siteFolder, ZIP)).size)} ·`);
});

test('there is a row for every table', () =>
	expect([...html.matchAll(/<th scope="row">/g)]).toHaveLength(tables.length));

test('every page leads to it, and names the package in its head', () => {
	const framed = pages.filter((path) => htmlOf(path).includes('<footer class="colophon'));
	expect(framed.length).toBeGreaterThan(10);
	const [package_, foot] = [
		/<link rel="alternate" type="application\/vnd.datapackage\+json" href="([^"]+)"/,
		/<footer[^]*?href="([^"]*data\/)"/
	];
	expect(framed.filter((path) => resolved(path, package_.exec(htmlOf(path))?.[1] ?? '') !== PACKAGE)).toEqual([]);
	expect(framed.filter((path) => resolved(path, foot.exec(htmlOf(path))?.[1] ?? '') !== 'data/')).toEqual([]);
});

test.each(Object.entries(drawnBy))('/%s/ leads to the tables of %s', (chart, collection) => {
	expect(htmlOf(`${chart}/`)).toContain(`href="../data/#tables-${collection}"`);
	expect(html).toContain(`id="tables-${collection}"`);
});

test('the zip of the site, the one file and a kept copy offer none of the files and hold none', () => {
	const zip = unzipSync(readFileSync(join(siteFolder, SITE_ZIP)));
	expect(Object.keys(zip).filter((path) => isData(path.replace('at-the-table/', '')))).toEqual([]);
	const page = strFromU8(zip['at-the-table/data/index.html']!);
	expect(page).toContain('<code>claims</code>');
	expect(/\.csv"|data-take|datapackage\+json/.exec(page)).toBeNull();
	expect(strFromU8(zip['at-the-table/moves/index.html']!)).not.toContain('datapackage+json');
	expect(keptFiles(siteFolder).filter(isData)).toEqual([]);
	expect(readFileSync(join(siteFolder, 'at-the-table.html'), 'utf8')).not.toContain('datapackage');
});

describe('in a browser', () => {
	test.each([320, 768, 1280])('at %i pixels nothing stands beyond the edge', async (width) => {
		const { page, noise } = await site.revisit('data/#tables-moves');
		await page.setViewportSize({ width, height: 800 });
		const beyond = await page.evaluate(() => {
			const right = document.querySelector('.content')!.getBoundingClientRect().right;
			return [...document.querySelectorAll('.data *')]
				.filter((one) => one.getBoundingClientRect().right > right + 1)
				.map(({ tagName, className }) => `${tagName} ${className}`);
		});
		expect(beyond).toEqual([]);
		expect(noise).toEqual([]);
	});

	test('a table is downloaded with scripts off, under its name', async () => {
		const { page } = await site.visit('data/', { javaScriptEnabled: false });
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('a[download][href$="/moves.csv"]').click()
		]);
		expect(download.suggestedFilename()).toBe('moves.csv');
		const saved = readFileSync(await download.path());
		expect(saved.equals(readFileSync(join(siteFolder, 'data/tables/moves.csv')))).toBe(true);
	});
});
