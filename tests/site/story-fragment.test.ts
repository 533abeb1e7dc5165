import { expect, test } from 'vitest';
import { arrived, useSite } from './site.ts';
import { phone, rest, scrollTo, stepIds, told } from './story.ts';

const site = useSite();

test.each(['no-such-step', 'amp=1', '?secret=1', 'slide-3', '%', 'a'.repeat(300)])(
	'somebody else’s fragment #%s stays as it is while the story is read',
	async (fragment) => {
		const { page, noise } = await site.revisit(`#${fragment}`, phone);
		await arrived(page);
		const given = await page.evaluate(() => location.hash);
		expect((await told(page)).step).toBe(stepIds[0]);
		await scrollTo(page, stepIds[2]!);
		await rest(page);
		expect(await told(page)).toMatchObject({ step: stepIds[2], hash: given });
		expect(noise).toEqual([]);
	}
);

test('the query stays when the address follows', async () => {
	const { page } = await site.revisit('?theme=dark', phone);
	await arrived(page);
	for (const step of [1, 0]) {
		await scrollTo(page, stepIds[step]!);
		await rest(page);
		expect(new URL(page.url()).search).toBe('?theme=dark');
		expect(new URL(page.url()).hash).toBe(step ? `#${stepIds[step]}` : '');
	}
});
