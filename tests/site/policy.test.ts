import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/tools/site-files.ts';
import { chartPages, embedPages, htmlOf, pages, siteFolder, useSite } from './site.ts';

const site = useSite();
const policyOf = (html: string) =>
	/<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';

test.each([...pages, ...embedPages])('/%s has a policy that lets nothing in', (path) => {
	const html = htmlOf(path);
	const policy = policyOf(html);
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("base-uri 'none'");
	expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|https?:|\*/);
	expect(html).not.toMatch(/\s(style|on[a-z]+)="/);
});

test('each page allows what it needs, and no more', () => {
	for (const path of [...pages, ...embedPages]) {
		const html = htmlOf(path);
		const policy = policyOf(html);
		const keeps = html.includes(' data-offline=');
		expect(/trusted-types ([^;]*)/.exec(policy)?.[1], path).toBe(keeps ? 'at-the-table-offline' : "'none'");
		expect(policy.includes('frame-src'), path).toBe(path === 'embed/');
		expect(policy.includes('script-src'), path).toBe(html.includes('<script'));
		expect(policy, path).not.toMatch(/style-src 'self'|data:/);
	}
});

test('no script can make a policy of its own to trust text with', async () => {
	for (const path of ['', 'embed/', ...chartPages.slice(0, 1)]) {
		const { page } = await site.revisit(path);
		const made = await page.evaluate(() => {
			const { trustedTypes } = window as unknown as {
				trustedTypes: { createPolicy(name: string, rules: object): void };
			};
			return ['svelte-trusted-html', 'sveltekit-trusted-url', 'at-the-table-offline', 'default'].filter((name) => {
				try {
					trustedTypes.createPolicy(name, {});
					return true;
				} catch {
					return false;
				}
			});
		});
		expect(made, path).toEqual([]);
	}
});

describe('negative control: the policy is in force', () => {
	/** Loads a page with something planted at the end of its body. */
	async function visitPlanted(planted: string) {
		const { page, noise } = await site.visit('');
		await page.route('**/*', async (route) => {
			if (route.request().resourceType() !== 'document') return route.continue();
			const answer = await route.fetch();
			await route.fulfill({ response: answer, body: (await answer.text()).replace('</body>', `${planted}</body>`) });
		});
		noise.length = 0;
		await page.goto(site.url() + (chartPages[0] ?? ''));
		await page.waitForTimeout(200);
		return { page, noise };
	}
	const ran = (page: Awaited<ReturnType<typeof visitPlanted>>['page']) => page.evaluate(() => 'planted' in window);

	test.each([
		['an inline script', '<script>window.planted = 1</script>'],
		['a handler in the markup', '<img src="x" alt="" onerror="window.planted = 1">'],
		['a script from elsewhere', '<script src="http://127.0.0.1:9/x.js"></script>']
	])('%s is blocked', async (_what, planted) => {
		const { page, noise } = await visitPlanted(planted);
		expect(await ran(page)).toBe(false);
		expect(noise.join('\n')).toMatch(/content security policy/i);
	});

	test('a style in the markup is blocked', async () => {
		const { page } = await visitPlanted('<p id="planted" style="color: rgb(1, 2, 3)">x</p>');
		expect(await page.locator('#planted').evaluate((planted) => getComputedStyle(planted).color)).not.toBe(
			'rgb(1, 2, 3)'
		);
	});

	test('markup made of text is blocked', async () => {
		const { page } = await visitPlanted('');
		const refused = await page.evaluate(() => {
			try {
				document.body.innerHTML = '<b>x</b>';
				return false;
			} catch (error) {
				return error instanceof TypeError;
			}
		});
		expect(refused).toBe(true);
	});
});

describe('what is published', () => {
	const files = listFiles(siteFolder);

	test('the gallery is not', () => {
		expect(files.filter((file) => file.includes('gallery'))).toEqual([]);
		expect(pages.filter((path) => htmlOf(path).includes('gallery'))).toEqual([]);
	});

	test('no page stands there that nobody can reach', () => {
		const built = files.filter((file) => file.endsWith('index.html')).map((file) => file.replace(/index\.html$/, ''));
		expect(built.filter((path) => !embedPages.includes(path)).sort()).toEqual(pages);
	});

	test('no source map, no server file, no hidden file', () => {
		expect(files.filter((file) => /\.map$|\.ts$|\.svelte$|(^|\/)\./.test(file))).toEqual([]);
	});
});
