/** What a teacher takes along from `/class/`: every file is there, as large as it says, and what the command makes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { needsOf } from '../../src/lib/class/needs.ts';
import { cartridgePath, hasCartridge, offersOf, questionFiles } from '../../src/lib/class/quiz/files.ts';
import { decksOf } from '../../src/lib/class/present/slides.ts';
import { sheetsOf } from '../../src/lib/class/sheets.ts';
import { isTaken, packageFile, packageStandards, paperPath, slidesPath } from '../../src/lib/class/take.ts';
import { nameOfLesson, plansOf } from '../../src/lib/data/lesson.ts';
import { take } from '../../src/lib/messages/take.ts';
import { keptFiles } from '../../src/tools/offline.ts';
import { unpacked } from '../../src/tools/package/packed.ts';
import { ZIP } from '../../src/tools/zip.ts';
import { d, folder } from './dataset.ts';
import { htmlOf, pages, siteFolder, useSite } from './site.ts';

const site = useSite({ base: '/sub/path/' });
const plans = plansOf(d);
const html = htmlOf('class/');
/** Every file that the page offers, once, with the size that it says. */
const offered = [
	...new Map(
		[...html.matchAll(/<a href="([^"]*)" download[^>]*>.*?<\/a>\s*<span[^>]*>([^<]*)</gs)].map(
			([, href = '', size]) => {
				const path = posix.join('class', href);
				return [path, { path, size }];
			}
		)
	).values()
].sort(({ path: a }, { path: b }) => (a < b ? -1 : 1));
const packages = plans.flatMap((plan) => packageStandards.map((standard) => packageFile(plan, standard)));
const packed = ['at-the-table.html', ...packages.map((name) => `scorm/${name}`)];
/** The questions for platforms; where the site was built for an address, they hold it. */
const [, origin = ''] = /data-address[^>]*><a [^>]*>(https:\/\/[^<]*)\/class\/plan\//.exec(html) ?? [];
const questions = questionFiles(d, origin);
const office = [...decksOf(d).map(({ id }) => slidesPath(id)), ...sheetsOf(d).map(({ id }) => paperPath(id))];
const cardOf = (id: string) => html.split(`<li id="${id}"`)[1]!.split('</details>')[0]!;

test('the one file, two packages for every plan, questions, slides and papers are offered', () =>
	expect(offered.map(({ path }) => path)).toEqual([...packed, ...questions.keys(), ...office].sort()));

test.each(plans)(
	'the menu of $id offers its papers, its slides, its packages, its cartridge and the questions of its activities',
	(plan) => {
		const paths = [...cardOf(plan.id).matchAll(/<a href="([^"]*)" download/g)].map(([, href]) =>
			posix.join('class', href!)
		);
		expect(paths).toEqual([
			...plan.activities.flatMap((its) =>
				sheetsOf(d).flatMap(({ id, activity }) => (activity?.id === its ? [paperPath(id)] : []))
			),
			slidesPath(nameOfLesson(plan.id)),
			...packageStandards.map((standard) => `scorm/${packageFile(plan, standard)}`),
			...(hasCartridge(d, plan, origin) ? [cartridgePath(plan)] : []),
			...offersOf(d, plan).flatMap(({ files }) => files.map(({ path }) => path))
		]);
	}
);

test.each(plans)(
	'the card of $id says what it is for, how long it takes and what one needs, and leads to its slides',
	(plan) => {
		const text = cardOf(plan.id).replace(/<[^>]+>|<!---->/g, '');
		for (const words of [plan.about, `${plan.minutes} minutes`, ...needsOf(d, plan)]) expect(text).toContain(words);
		expect(cardOf(plan.id)).toContain(`present/${plan.id.replace(/^ls-/, '')}/"`);
	}
);

test('every paper has its link on the page', () => {
	for (const { id } of sheetsOf(d)) expect(html, id).toContain(`print/${id}/"`);
});

test('the question files are those of the dataset', () => {
	const other = [...questions].filter(
		([path, body]) => !readFileSync(join(siteFolder, path)).equals(Buffer.from(body))
	);
	expect(other.map(([path]) => path)).toEqual([]);
});

test.each(offered)('/$path is $size', ({ path, size }) =>
	expect(size).toBe(take.size(statSync(join(siteFolder, path)).size))
);

test('they are the bytes that `npm run package` makes', () => {
	const to = mkdtempSync(join(tmpdir(), 'package-'));
	const args = ['node_modules/tsx/dist/cli.mjs', 'src/tools/package.ts', siteFolder, '--to', to];
	const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, DATASET: folder } });
	expect([status, String(stderr)]).toEqual([0, '']);
	expect(readdirSync(to).sort()).toEqual(packed.map((path) => basename(path)).sort());
	const other = packed.filter(
		(path) => !readFileSync(join(siteFolder, path)).equals(readFileSync(join(to, basename(path))))
	);
	rmSync(to, { recursive: true });
	expect(other).toEqual([]);
});

test('what is taken along, and the zip of the site, offer none of it; a kept copy and the zip hold none of it', () => {
	const zip = unzipSync(readFileSync(join(siteFolder, ZIP)));
	const lesson = unzipSync(readFileSync(join(siteFolder, 'scorm', packages[0]!)))['index.html']!;
	const page = strFromU8(zip['at-the-table/class/index.html']!);
	const file = readFileSync(join(siteFolder, 'at-the-table.html'), 'utf8');
	const htmls = [page, unpacked(strFromU8(lesson)), unpacked(file)];
	const has = (words: string) => htmls.map((html) => html.includes(words));
	expect(has(plans[0]!.title)).toEqual([true, true, true]);
	expect([...has(take.title), ...has('data-take')]).not.toContain(true);
	const held = [...keptFiles(siteFolder), ...Object.keys(zip)];
	expect(held.filter((path) => isTaken(path))).toEqual([]);
});

const openMenus = (page: Page) =>
	page.locator('.menu').evaluateAll((menus) => menus.forEach((menu) => menu.setAttribute('open', '')));

describe('in a browser', () => {
	test.each([packed[0]!, packed[1]!, [...questions.keys()][0]!])('/%s is downloaded, under its name', async (path) => {
		const { page } = await site.revisit('class/');
		await openMenus(page);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator(`a[download][href$="${path}"]`).first().click()
		]);
		expect(download.suggestedFilename()).toBe(basename(path));
		expect(readFileSync(await download.path()).equals(readFileSync(join(siteFolder, path)))).toBe(true);
		expect(page.url()).toBe(`${site.url()}class/`);
	});

	test('the link of a plan is written out as it is from here, is copied, and leads to the plan', async () => {
		const { page, noise } = await site.visit('class/?from=mail', {
			permissions: ['clipboard-read', 'clipboard-write']
		});
		await openMenus(page);
		const wanted = plans.map(({ id }) => `${site.url()}class/plan/${id.replace(/^ls-/, '')}/`);
		expect(await page.locator('[data-address] a').allInnerTexts()).toEqual(wanted);
		const place = page.locator('[data-address]').last();
		await place.getByRole('button').click();
		await place.getByText('Copied.').waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted.at(-1));
		await page.goto(wanted.at(-1)!);
		expect(await page.locator('h1').innerText()).toBe(plans.at(-1)!.title);
		expect(noise).toEqual([]);
	});

	test('where nothing may be copied it is selected', async () => {
		const { page } = await site.visit('class/');
		await openMenus(page);
		await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		await page.locator('[data-address] button').first().click();
		await page.locator('[data-address]').first().getByText('Selected').waitFor();
		expect(await page.evaluate(() => String(getSelection()))).toBe(
			`${site.url()}class/plan/${plans[0]!.id.replace(/^ls-/, '')}/`
		);
	});

	test('without scripts the files and the links are there, and no button', async () => {
		const { page } = await site.visit('class/', { javaScriptEnabled: false });
		const folded = await page.locator('.menu a[download]').count();
		expect(await page.locator('a[download]:visible').count()).toBe(html.match(/<a [^>]* download/g)!.length - folded);
		// Without scripts a fold is opened by its own summary.
		for (const menu of await page.locator('.menu summary').all()) await menu.click();
		expect(await page.locator('a[download]:visible').count()).toBe(html.match(/<a [^>]* download/g)!.length);
		expect(await page.locator('[data-address] button:visible').count()).toBe(0);
		const [first] = await page.locator('[data-address] a').all();
		expect(await first!.innerText()).toMatch(
			new RegExp(`^(https://[^/]+)?/class/plan/${plans[0]!.id.replace(/^ls-/, '')}/$`)
		);
		await first!.click();
		expect(await page.locator('h1').innerText()).toBe(plans[0]!.title);
	});
});

test('only the page of the classroom leads to them', () => {
	const leading = pages.filter((path) =>
		/href="[^"]*(scorm\/|class\/questions\/|at-the-table\.html)/.test(htmlOf(path))
	);
	expect(leading).toEqual(['class/']);
});
