import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { notFoundPage } from '../../src/tools/not-found.ts';
import { soundDataset } from '../data/sound.ts';

const { info } = soundDataset();

test('where the build knows its address, the page leads to the first one in full', () =>
	expect(notFoundPage(info, 'https://example.org/talks')).toContain('<a href="https://example.org/talks/">'));

test('where it does not, the page says how to get there, and has no link', () => {
	const html = notFoundPage(info, '');
	expect(html).toContain('first page of “Two Islands, One Bank”');
	expect(html).not.toContain('<a ');
});

test('it asks for nothing, at no depth, and its policy allows its own styles alone', () => {
	const html = notFoundPage(info, '');
	expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, target]) => target)).toEqual(['data:,']);
	const styles = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
	expect(html).toContain(`'sha256-${createHash('sha256').update(styles).digest('base64')}'`);
});

test('a title is text', () =>
	expect(notFoundPage({ ...info, title: '<img src=x> & "co"' }, '')).toContain(
		'&#60;img src=x&#62; &#38; &#34;co&#34;'
	));
