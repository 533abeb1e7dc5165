import { expect, test } from 'vitest';
import { en } from '../../src/lib/messages/en.ts';
import { d } from './dataset.ts';
import { htmlOf, mainPages, useSite } from './site.ts';

const site = useSite();
const { corrections, version } = d.info;

/** Paper names the version; nobody follows a link on it. */
const isPaper = (path: string) => path.startsWith('class/print/');

test('every page names the version of the dataset and leads to the corrections', () => {
	const silent = mainPages.filter((path) => {
		const html = htmlOf(path);
		return !html.includes(`Dataset ${version}`) || !(isPaper(path) || html.includes('sources/#corrections"'));
	});
	expect(silent).toEqual([]);
});

test('the list tells every correction, the latest first, or that there is none', async () => {
	const { page } = await site.visit('sources/#corrections');
	const list = page.locator('#corrections');
	expect(await list.getByRole('heading').innerText()).toBe(en.corrections.title);
	const told = await list.getByRole('listitem').allInnerTexts();
	expect(told.length).toBe(corrections.length);
	for (const [i, { text, version }] of corrections.toReversed().entries()) {
		expect(told[i]).toContain(text);
		expect(told[i]).toContain(en.corrections.version(version));
	}
	if (!corrections.length) expect(await list.innerText()).toContain(en.corrections.none);
});
