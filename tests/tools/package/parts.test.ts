/** What the one file gives up where it is too large, in which order, and how it says so. */
import { describe, expect, test } from 'vitest';
import { withFileLinks } from '../../../src/tools/package/links.ts';
import { fitted, parts, saidOf } from '../../../src/tools/package/parts.ts';

/** A file of 100 letters, of which each part is ten. */
const make = (without: readonly unknown[]) => 'x'.repeat(100 - 10 * without.length);

describe('fitted(make, most)', () => {
	test.each([
		[100, 0],
		[99, 1],
		[85, 2],
		[70, 3],
		[10, parts.length]
	])('room for %i letters: %i parts go', (most, gone) => {
		const file = fitted(make, most);
		expect(file.leftOut).toEqual(parts.slice(0, gone));
		expect(file.html).toBe(make(file.leftOut));
	});
});

test('one line says what is left out, and where it is too large all the same; nothing where all is in it', () => {
	expect(saidOf('f.html', fitted(make, 100), 100)).toBe('');
	expect(saidOf('f.html', fitted(make, 85), 85)).toBe(
		'f.html: over 85 bytes with everything in it; left out: records that no picture shows, the pages of single articles'
	);
	expect(saidOf('f.html', fitted(make, 10), 10)).toMatch(/; it is 60 bytes all the same$/);
});

test('of a link to what is left out the words stay', () => {
	const known = {
		pages: new Set(['', 'moves/']),
		records: new Set(['mv-01']),
		first: new Set<string>(),
		leftOut: (path: string) => path === 'records/mv-02/'
	};
	const html = '<p><a href="../records/mv-01/">one</a> <a href="../records/mv-02/">two</a></p>';
	expect(withFileLinks(html, 'moves/', known)).toBe('<p><a href="#/records/mv-01/">one</a> <a>two</a></p>');
	expect(() => withFileLinks('<a href="../records/mv-03/">three</a>', 'moves/', known)).toThrow('leads nowhere');
});
