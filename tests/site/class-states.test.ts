/** Every state of the activities on screen through axe, wide and narrow, light and dark; nothing wider than the page. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { encode } from '../../src/lib/class/code.ts';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import { violations } from './axe.ts';
import { pathOf, works } from './class-play.ts';
import { d } from './dataset.ts';
import { useSite } from './site.ts';
import { textFaults } from './text-faults.ts';

const site = useSite();
const look = (path: string) => site.revisit(path, { bypassCSP: true, reducedMotion: 'reduce' });
const ofKind = (kind: string) => activitiesOf(d).find((one) => one.kind === kind)!.id;
const [asked = '', work] = [...works].find(([id, { items }]) => items.length > 1 && id !== ofKind('predict'))!;
const pick = (page: Page, item: number, right: boolean) =>
	page
		.locator('[data-item]')
		.nth(item)
		.locator(`li:has([data-option="${right ? 'right' : ''}"]) input`)
		.first()
		.check();
const check = (page: Page, item: number) => page.locator('[data-check]').nth(item).click();

/** Ways to bring a page into a state. */
const states: Record<string, { path: string; bring: (page: Page) => Promise<unknown> }> = {
	'questions, chosen and asked to choose': {
		path: pathOf(asked),
		bring: async (page) => {
			await pick(page, 0, true);
			await check(page, 1);
		}
	},
	'questions, right, wrong and finished': {
		path: pathOf(asked),
		bring: async (page) => {
			for (const i of work!.items.keys()) {
				await pick(page, i, i % 2 === 0);
				await check(page, i);
			}
		}
	},
	'predict, revealed': {
		path: pathOf(ofKind('predict')),
		bring: async (page) => {
			await pick(page, 0, false);
			await check(page, 0);
		}
	},
	'predict, at the score': {
		path: pathOf(ofKind('predict')),
		bring: async (page) => {
			for (const i of works.get(ofKind('predict'))!.items.keys()) {
				await pick(page, i, i % 2 === 0);
				await check(page, i);
				await check(page, i);
			}
		}
	},
	'negotiate, on the table': {
		path: pathOf(ofKind('negotiate')),
		bring: async (page) => {
			await page.locator('[data-reply]:visible').first().click();
			await page.locator('[data-put]:visible').first().click();
		}
	},
	'negotiate, at the debrief': {
		path: pathOf(ofKind('negotiate')),
		bring: async (page) => {
			await page.locator('[data-reply="yes"]:visible').first().click();
			await page.locator('[data-protocol] input').first().fill('For a reason');
			await page.locator('[data-end]:visible').first().click();
		}
	},
	'plans, every menu open': {
		path: 'class/',
		bring: (page) =>
			page.locator('.menu').evaluateAll((menus) => menus.forEach((menu) => menu.setAttribute('open', '')))
	},
	'results, read and not readable': {
		path: 'class/results/',
		bring: (page) =>
			page.locator('textarea').fill(
				[asked, ofKind('predict')]
					.map((id) => works.get(id)!.items.map(({ options }) => options.length - 1))
					.map((picks, i) => encode([asked, ofKind('predict')][i]!, works.get([asked, ofKind('predict')][i]!)!, picks))
					.concat('hello')
					.join('\n')
			)
	}
};

describe.each(Object.keys(states))('%s', (name) => {
	test('axe, text and width, at 1280 and 320 px, light and dark', async () => {
		const { path, bring } = states[name]!;
		const { page } = await look(path);
		await page.setViewportSize({ width: 1280, height: 800 });
		await bring(page);
		const found = await violations(page, '1280 px', 'all', 'main');
		await page.emulateMedia({ colorScheme: 'dark' });
		found.push(...(await violations(page, 'dark', 'colours', 'main')));
		await page.emulateMedia({ colorScheme: 'light' });
		await page.setViewportSize({ width: 320, height: 640 });
		found.push(...(await violations(page, '320 px', 'shapes', 'main')));
		expect(found).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(await page.evaluate(textFaults)).toEqual([]);
	});
});
