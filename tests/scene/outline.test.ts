import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../src/lib/scene/outline.ts';
import { textAt } from '../../src/lib/scene/text.ts';

const lettersIn = (text: string, family: 'sans' | 'serif' = 'sans') =>
	lettersOf(textAt(text, 0, 0, { size: 12, family }));

describe('lettersOf(text)', () => {
	test.each([
		['sans', 'Umerov Умєров Ġüł'],
		['serif', 'Medinsky Мединский Őš']
	] as const)('in %s, letters of several scripts that share an id share their outline: %s', (family, text) => {
		const outlines = new Map<string, Set<string>>();
		for (const { id, d } of lettersIn(text, family)) outlines.set(id, (outlines.get(id) ?? new Set()).add(d));
		expect([...outlines].filter(([, shapes]) => shapes.size > 1)).toEqual([]);
		expect(new Set([...outlines.keys()].map((id) => id.replace(/-\d+-\d+$/u, ''))).size).toBe(3);
	});

	test('the same letter has the same id wherever it stands', () => {
		const [first, , last] = lettersIn('aba');
		expect(first?.id).toMatch(/^inter-latin-400-\d+$/u);
		expect(last?.id).toBe(first?.id);
	});

	test('a hyphen is drawn narrower than a dash', () => {
		const end = (text: string) => lettersIn(`${text}a`).at(-1)?.x ?? NaN;
		expect(end('-')).toBeLessThan(end('–'));
	});
});
