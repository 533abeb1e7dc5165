import { describe, expect, test } from 'vitest';
import { framingPage } from '../../src/tools/framing-page.ts';
import { median, mediansOf } from '../../src/tools/measure.ts';
import { withoutScripts } from '../../src/tools/without-scripts.ts';
import { run } from './tool.ts';

const page = (html: string) => ({ body: Buffer.from(html), type: 'text/html', etag: '""' });
const visit = { total: 0, html: 0, script: 0, fonts: 0, requests: 0, foreign: 0, fcp: 0, lcp: 0, cls: 0, tbt: 0 };

describe('npm run weigh-embeds', () => {
	test.each(['0', 'x', '1.5'])('--runs %s is wrong use', (runs) => {
		const { code, err } = run('weigh-embeds', ['--runs', runs]);
		expect([code, err.split('\n')[0]]).toEqual([2, '--runs wants a whole number from 1']);
	});

	test('a frame keeps its address, whatever stands in it', () =>
		expect(framingPage([{ src: 'http://a/?x=1&y="', height: 600, sandbox: 'allow-scripts', lazy: true }])).toContain(
			'height="600" frameborder="0" src="http://a/?x=1&amp;y=&quot;" sandbox="allow-scripts" loading="lazy"></iframe>'
		));

	test('a page without scripts has neither scripts nor what loads them, and is compressed anew', () => {
		const html =
			'<link rel="modulepreload" href="a.js"><h1>Talks</h1><script>1</script><script defer src="b.js"></script>';
		const bare = withoutScripts(new Map([['index.html', { ...page(html), br: Buffer.from('old') }]])).get('index.html');
		expect(bare?.body.toString()).toBe('<h1>Talks</h1>');
		expect(bare?.br?.toString()).not.toBe('old');
	});

	test('the median is by size, not by order', () => expect(median([900, 1000, 80])).toBe(900));

	test('medians are of each figure alone', () =>
		expect(
			mediansOf([
				{ ...visit, lcp: 900, tbt: 1 },
				{ ...visit, lcp: 80, tbt: 3 },
				{ ...visit, lcp: 1000, tbt: 2 }
			])
		).toEqual({ ...visit, lcp: 900, tbt: 2 }));
});
