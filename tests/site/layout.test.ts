import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { listFiles } from '../../src/tools/site-files.ts';
import { endsOfControls, marksOf, opened, settled } from './chart.ts';
import { chartPages, pages, recordPages, siteFolder, useSite } from './site.ts';
import { textFaults } from './text-faults.ts';

const site = useSite();
const widths = [320, 390, 768, 1280];
/** The page of a record is one column at every width: the narrowest and the widest stand for all. */
const widthsOf = (path: string) => (recordPages.includes(path) ? [320, 1280] : widths);

/** Faults at every width, each with the window it was seen in. Colours move nothing: a test below holds the styles to it. */
async function faultsAtAllWidths(page: Page, at = widths): Promise<string[]> {
	const faults: string[] = [];
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const width of at) {
		await page.setViewportSize({ width, height: 800 });
		faults.push(...(await page.evaluate(textFaults)).map((fault) => `${width}: ${fault}`));
	}
	return faults;
}

test('a colour scheme changes colours and nothing else', () => {
	const styles = listFiles(siteFolder)
		// The page for an address that is not there has two colours of its own, and no other style to change.
		.filter((file) => /\.(css|html)$/.test(file) && file !== '404.html')
		.flatMap((file) => [
			...readFileSync(join(siteFolder, file), 'utf8').matchAll(/@media ?\(prefers-color-scheme[^{]*\{(.*?\})\s*\}/gs)
		]);
	expect(styles.length).toBeGreaterThan(0);
	// What light-dark() becomes for older browsers: it takes colours alone.
	const switches = [':root{--lightningcss-light: ;--lightningcss-dark:initial}'];
	expect([...new Set(styles.map(([, body]) => body))]).toEqual(switches);
});

test.each(pages)('/%s fits at every width: no text small, cut, outside or on other text', async (path) => {
	const { page } = await site.revisit(path);
	expect(await faultsAtAllWidths(page, widthsOf(path))).toEqual([]);
});

describe.each(chartPages)('/%s', (path) => {
	test('fits at every width with the evidence open', async () => {
		const { page } = await site.visit(path, { reducedMotion: 'reduce' });
		await marksOf(page).first().click();
		await opened(page);
		expect(await faultsAtAllWidths(page)).toEqual([]);
	});

	test('fits at every width in the states of its controls', async () => {
		const { page } = await site.visit(path, { reducedMotion: 'reduce' });
		const faults: string[] = [];
		for (const control of await endsOfControls(page)) {
			await page.setViewportSize({ width: 1280, height: 800 });
			const label = await control.innerText();
			await control.click();
			await settled(page);
			faults.push(...(await faultsAtAllWidths(page)).map((fault) => `${label}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});
});
