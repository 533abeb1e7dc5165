import { describe, expect, test } from 'vitest';
import { opcPackage, type Part } from '../../src/lib/office/opc.ts';
import { el, textEl } from '../../src/lib/office/xml.ts';
import { faultsOfPackage, opened } from './packed.ts';

const main: Part = {
	path: 'word/document.xml',
	type: 'application/x-main+xml',
	body: '<a/>',
	related: [{ id: 'rId1', type: 'image', target: 'media/image1.png' }]
};
const picture: Part = { path: 'media/image1.png', type: 'image/png', body: new Uint8Array([1, 2, 3]) };
const root = [{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }];

describe('opcPackage', () => {
	test('names every part, and leads to it from the folder of whoever asks', () => {
		const package_ = opened(opcPackage([main, picture], root));
		expect(faultsOfPackage(package_)).toEqual([]);
		expect(package_.text('word/_rels/document.xml.rels')).toContain('Target="../media/image1.png"');
		expect(package_.typeOf('media/image1.png')).toBe('image/png');
	});

	test('begins with the content types', () => {
		expect(Object.keys(opened(opcPackage([main, picture], root)).files)[0]).toBe('[Content_Types].xml');
	});

	test.each<[string, Part[]]>([
		['asks for a part that is missing', [main]],
		['no part leads to', [main, picture, { ...picture, path: 'media/image2.png' }]],
		['two parts of one path', [main, picture, picture]],
		['two relationships of one id', [{ ...main, related: [...main.related!, ...main.related!] }, picture]]
	])('throws: %s', (message, parts) => {
		expect(() => opcPackage(parts, root)).toThrow(message);
	});
});

describe('el', () => {
	test('leaves out an attribute without a value, and escapes the others', () => {
		expect(el('a', { b: undefined, c: 'x"<&\n' })).toBe('<a c="x&quot;&lt;&amp;&#10;"/>');
	});

	test('leaves out what no XML can hold', () => expect(textEl('a', 'b\u0001\u000bc')).toBe('<a>bc</a>'));
});
