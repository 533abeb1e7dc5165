import { openBrowser } from './browser.ts';
import { serveFolder } from './serve.ts';
import { violations } from '../../tests/site/axe.ts';
const s = await serveFolder('build'); const b = await openBrowser();
for (const p of ['delegations/', 'positions/', 'wording/', 'story/', 'class/rank/', 'embed/wording/']) for (const [width, cs] of [[1280,'light'],[320,'dark']] as const) {
const page = await b.newPage({ viewport: { width, height: 800 }, colorScheme: cs });
await page.goto(s.url + p, { waitUntil: 'networkidle' });
const v = await violations(page, `${p} ${width} ${cs}`);
const kinds = new Map<string, string[]>(); for (const l of v) { const k = l.split(': ')[1]!; kinds.set(k, [...(kinds.get(k) ?? []), l]); }
for (const [k, l] of kinds) console.log(p, width, cs, k, l.length, '\n   ', l.slice(0, 2).join('\n    '));
await page.close();
}
await b.close(); await s.close();
