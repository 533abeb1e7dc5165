import { expect, test } from 'vitest';
import { fileHref, withFileLinks } from '../../../src/tools/package/links.ts';

const known = {
	pages: new Set(['', 'moves/', 'class/rank/', 'sources/']),
	records: new Set(['mv-01']),
	first: new Set(['st-05', 'st-05-1'])
};
const from = 'class/rank/';

test.each([
	['../../', '#/'],
	['../../moves/', '#/moves/'],
	['../../moves/#mv-01', '#/moves/~mv-01'],
	['../../moves/?by=ru#mv-01', '#/moves/~mv-01'],
	['#rules', '#/class/rank/~rules'],
	['../../records/mv-01/', '#/records/mv-01/'],
	['../../story/', '#/'],
	['../../story/st-05/', '#/~st-05'],
	['../../story/st-05/#st-05-1', '#/~st-05-1'],
	['https://example.org/', 'https://example.org/'],
	['../../embed/?chart=moves', null],
	['../../data/#tables-moves', null],
	['../../cite/moves/', null],
	['../../data/feed.atom', null],
	['../../pictures/moves.png', null]
])('%s leads to %s', (href, to) => expect(fileHref(from, href, known)).toBe(to));

test.each(['../../records/mv-99/', '../../story/st-99/', '../../elsewhere/'])(
	'%s leads nowhere, and that is told',
	(href) =>
		expect(() => fileHref(from, href, known)).toThrow(`a link of /class/rank/ leads nowhere in the file: ${href}`)
);

test('what only a site can have goes, words and all', () =>
	expect(
		withFileLinks(
			'<p class="back"><a href="../../moves/">Back</a> · <a href="../../embed/?record=mv-01">Embed this</a></p>' +
				'<p class="back"><a href="../../embed/?chart=moves">Embed this</a> <a href="../../data/#tables-moves">Data</a> <a href="../../cite/moves/">Cite this</a></p>',
			from,
			known
		)
	).toBe('<p class="back"><a href="#/moves/">Back</a></p>'));

test('a link is led whatever its other attributes say', () =>
	expect(withFileLinks('<a title="a > b" href="../../moves/">M</a>', from, known)).toBe(
		'<a title="a > b" href="#/moves/">M</a>'
	));
