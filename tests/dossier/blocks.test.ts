import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { blocksOf, type Leaf } from '../../src/lib/dossier/blocks.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

function leafOf(node: Node): Leaf {
	const attribs = 'attribs' in node ? node.attribs : {};
	return {
		name: 'name' in node ? node.name : '',
		text: 'data' in node ? node.data : '',
		quiet: attribs['class'] === 'quiet',
		exact: attribs['translate'] === 'no',
		inside: 'children' in node ? node.children.map((child) => leafOf(child as Node)) : []
	};
}
const blocks = (html: string) => blocksOf(leafOf(parseDocument(html).children[0]!));

test('headings, text and lists in their order', () => {
	expect(
		blocks('<article><h3><label>A  record</label></h3><ul><li><p>What</p><p class="quiet">Who</p></li></ul></article>')
	).toEqual([
		{ kind: 'heading', level: 2, text: 'A record' },
		{ kind: 'text', words: [{ text: 'What' }], indent: true },
		{ kind: 'text', words: [{ text: 'Who', quiet: true }], small: true, indent: true }
	]);
});

test('a quotation is in italics between its marks', () => {
	expect(blocks('<p>Eve: <q translate="no">no</q>, Zelensky</p>')).toEqual([
		{
			kind: 'text',
			words: [{ text: 'Eve: ' }, { text: '“' }, { italic: true, text: 'no' }, { text: '”' }, { text: ', Zelensky' }]
		}
	]);
});

test('the article’s own words are in italics, without more marks', () => {
	expect(blocks('<p>in its words: “<span translate="no">bold</span>”</p>')).toEqual([
		{ kind: 'text', words: [{ text: 'in its words: “' }, { italic: true, text: 'bold' }, { text: '”' }] }
	]);
});

test('what stands in a list without a paragraph is a line of its own', () => {
	expect(blocks('<ul><li>one</li><li> two </li></ul>')).toEqual([
		{ kind: 'text', words: [{ text: 'one' }], small: true, indent: true },
		{ kind: 'text', words: [{ text: 'two' }], small: true, indent: true }
	]);
});
