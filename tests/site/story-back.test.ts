import { expect, test } from 'vitest';
import { arrived, useSite } from './site.ts';
import { phone, rest, scrollTo, stepIds, told } from './story.ts';

const site = useSite();
const here = stepIds[5]!;

test.each(['scroll', 'steps'])(
	'back from the evidence of a sentence: the focus is on its citation (%s)',
	async (mode) => {
		const { page } = await site.visit(`?mode=${mode}#${here}`, phone);
		await arrived(page);
		if (mode === 'scroll') await scrollTo(page, here);
		await rest(page);
		const cite = page.locator(`[data-story-step="${here}"] .cite`).first();
		const at = await page.evaluate(() => scrollY);
		for (const leave of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
			await cite.click();
			await page.locator('dialog[open]').waitFor();
			const said = cite.locator('xpath=preceding-sibling::*[1]');
			expect(await page.locator('dialog h2').innerText()).toBe((await said.innerText()).trim());
			expect(await page.locator('dialog [data-claim]').count()).toBeGreaterThan(0);
			await leave();
			await page.locator('dialog[open]').waitFor({ state: 'hidden' });
			await rest(page);
			expect(await page.evaluate(() => document.activeElement?.id)).toBe(await cite.getAttribute('id'));
			expect(await told(page)).toMatchObject({ step: here, hash: `#${here}` });
			expect(await page.evaluate(() => scrollY)).toBe(at);
		}
	}
);
