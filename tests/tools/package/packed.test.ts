import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../src/tools/package/packed.ts';

const pages = '<template data-page="moves/">Zelensky’s “counter” $& Ердоган</template>'.repeat(50);
const file = `<body><template data-packed="">${packed(pages)}</template><script></script></body>`;

test('what was packed comes out as it was, in its place', () =>
	expect(unpacked(file)).toBe(`<body>${pages}<script></script></body>`));

test('the same pages give the same letters, and few of them', () => {
	expect(packed(pages)).toBe(packed(pages));
	expect(packed(pages).length).toBeLessThan(pages.length / 4);
});

test.each(['<body></body>', '<template data-packed=""></template>'])('%s is refused', (html) =>
	expect(() => unpacked(html)).toThrow('no pages are packed in the one file')
);
