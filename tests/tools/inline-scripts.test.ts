import { describe, expect, test } from 'vitest';
import { inlined, lean } from '../../src/tools/inline-scripts.ts';

const page = `<meta http-equiv="content-security-policy" content="script-src 'self'"><script defer="" src="../../_app/embed-chart.x1.js"></script><body><p>Words</p></body>`;

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
		expect(() => inlined('<body></body>', 'run()')).toThrow('the page has no'));
});

test('an embed carries no names of claims', () =>
	expect(lean('<li class="claim" data-claim="c-1"><a data-source="guardian" data-key="at-x">')).toBe(
		'<li class="claim"><a data-key="at-x">'
	));
