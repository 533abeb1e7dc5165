import { describe, expect, test } from 'vitest';
import { inlined, lean } from '../../src/tools/inline-scripts.ts';

const page = `<meta content="script-src 'self'"><script defer="" src="../../_app/embed-chart.x1.js"></script><body><p>Words</p></body>`;

describe('a script that is put into its page', () => {
	test('stands at the end, and is allowed by its hash alone', () => {
		const html = inlined(page, 'run($&)');
		expect(html).toMatch(/<p>Words<\/p><script>run\(\$&\)<\/script><\/body>$/);
		expect(html).toMatch(/script-src 'sha256-[\w+/]{43}='"/);
		expect(html).not.toMatch(/'self'|src=/);
	});

	test.each(['"</script>"', '"</SCRIPT "', '"<!--"'])('is refused where it holds %s', (script) =>
		expect(() => inlined(page, script)).toThrow('must not hold')
	);

	test('is refused a page without a place for it', () =>
		expect(() => inlined('<body></body>', 'run()')).toThrow('the page has no script'));
});

test.each([
	['<li class="claim" data-claim="c-1"><a data-source="guardian">', '<li class="claim"><a>'],
	['<li data-rank="head">', '<li data-rank="head">'],
	['<div data-story=""><li data-rank="head" data-key="at-x">', '<div data-story=""><li data-key="at-x">']
])('%s becomes %s', (html, light) => expect(lean(html)).toBe(light));
