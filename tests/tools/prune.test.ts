import { expect, test } from 'vitest';
import { withoutMarks } from '../../src/tools/prune.ts';

test('marks of hydration go, and nothing else', () => {
	for (const [printed, kept] of [
		['<p><!--[-->a<!--]--></p>', '<p>a</p>'],
		['<p><!--[!--><!--]--><!----></p>', '<p></p>'],
		['<ul><!--[0--><li>a</li><!--]--> <!--[-1--><!--]--></ul>', '<ul><li>a</li> </ul>'],
		['<head><!--12qhfyh--><title>a</title><!----></head>', '<head><title>a</title></head>'],
		['<!-- a word to whoever reads the source -->', '<!-- a word to whoever reads the source -->'],
		['<p>a - b -> c</p>', '<p>a - b -> c</p>']
	] as const)
		expect(withoutMarks(printed)).toBe(kept);
});
