import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { controlsOf, marksOf, opened, settled } from './chart.ts';
import { chartPages, pages, useSite } from './site.ts';
import { textFaults } from './text-faults.ts';

const site = useSite();
const widths = [320, 390, 768, 1280];
const schemes = ['light', 'dark'] as const;

/** Faults at every width and in both colour schemes, each with the window it was seen in. */
async function faultsAtAllWidths(page: Page): Promise<string[]> {
	const faults: string[] = [];
	for (const [index, width] of widths.entries()) {
		await page.setViewportSize({ width, height: 800 });
		// There and back, so that a change of width need not change the scheme as well.
		for (const colorScheme of index % 2 ? [...schemes].reverse() : schemes) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			faults.push(...(await page.evaluate(textFaults)).map((fault) => `${width} ${colorScheme}: ${fault}`));
		}
	}
	return faults;
}

test.each(pages)('/%s fits at every width: no text small, cut, outside or on other text', async (path) => {
	const { page } = await site.revisit(path);
	expect(await faultsAtAllWidths(page)).toEqual([]);
});

describe.each(chartPages)('/%s', (path) => {
	test('fits at every width with the evidence open', async () => {
		const { page } = await site.visit(path, { reducedMotion: 'reduce' });
		await marksOf(page).first().click();
		await opened(page);
		expect(await faultsAtAllWidths(page)).toEqual([]);
	});

	test('fits at every width in every state of its controls', async () => {
		const { page } = await site.visit(path, { reducedMotion: 'reduce' });
		const faults: string[] = [];
		for (const control of await controlsOf(page).all()) {
			await page.setViewportSize({ width: 1280, height: 800 });
			const label = await control.innerText();
			await control.click();
			await settled(page);
			faults.push(...(await faultsAtAllWidths(page)).map((fault) => `${label}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});
});
