import { openBrowser } from './browser.ts';
import { serveFolder } from './serve.ts';
const s = await serveFolder('build');
const b = await openBrowser();
const page = await b.newPage({ viewport: { width: 1280, height: 800 } });
page.on('console', (m) => console.log('console', m.text()));
page.on('pageerror', (e) => console.log('err', e.message));
await page.goto(s.url + 'moves/', { waitUntil: 'networkidle' });
const m = page.locator('[data-chart] [data-mark]').first();
console.log(
	await m.count(),
	await m.evaluate((x) => {
		const r = x.getBoundingClientRect();
		return [x.outerHTML.slice(0, 200), r.x, r.y, r.width, r.height, x.closest('details')?.outerHTML.slice(0, 100)];
	})
);
try {
	await m.click({ timeout: 4000 });
} catch (e) {
	console.log(String(e).slice(0, 1500));
}
console.log(
	await page.locator('dialog[data-evidence]').evaluate((x: HTMLDialogElement) => [x.open, x.innerText.slice(0, 100)])
);
await page.screenshot({ path: '/tmp/t/a.png' });
await b.close();
await s.close();
