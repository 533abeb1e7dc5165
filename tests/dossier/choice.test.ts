import { expect, test } from 'vitest';
import { chosenBy, fragmentOf, idsOf } from '../../src/lib/dossier/choice.ts';

const groups = new Map([
	['moves', ['mv-a', 'mv-b']],
	['places', ['wh-a']]
]);

test('a choice goes into an address and back', () => {
	expect(fragmentOf(['mv-b', 'wh-a'])).toBe('#mv-b,wh-a');
	expect(idsOf('#mv-b,wh-a,mv-b')).toEqual(['mv-b', 'wh-a']);
	expect(fragmentOf([])).toBe('');
	expect(idsOf('')).toEqual([]);
});

test('chooses in the order of the page, a whole chart by its name, and nothing that is unknown', () => {
	expect(chosenBy('#wh-a,mv-b', groups)).toEqual(['mv-b', 'wh-a']);
	expect(chosenBy('#moves', groups)).toEqual(['mv-a', 'mv-b']);
	expect(chosenBy('#mv-x,<b>,only', groups)).toEqual([]);
});
