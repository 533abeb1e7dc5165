import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, MOST_RADIUS, readOptions } from '../../src/lib/embed/options.ts';
import { chance, runs, SEED } from '../runs.ts';
import { hostileQuery } from './hostile.ts';

const known = {
	langs: ['en'],
	chapters: 3,
	step: (id: string) => id === 'st-01',
	meeting: (id: string) => id === 'mt-01',
	select: (id: string) => id === 'mv-01'
};
const read = (search: string) => readOptions(search, known);
const usual = read('').options;

test('an address without options asks for what is usual', () => {
	expect(read('')).toEqual({
		options: {
			theme: 'auto',
			motion: 'auto',
			controls: 'all',
			view: 'picture',
			step: '',
			chapter: 0,
			meeting: '',
			select: '',
			accent: '',
			accentOn: [],
			background: '',
			font: [],
			radius: undefined
		},
		faults: []
	});
});

test.each([
	['?theme=dark', { theme: 'dark' }],
	['?motion=none&controls=none', { motion: 'none', controls: 'none' }],
	['?view=words', { view: 'words' }],
	['?view=picture', {}],
	['?chapter=2', { chapter: 2 }],
	['?meeting=mt-01', { meeting: 'mt-01' }],
	['?step=st-01&select=mv-01', { step: 'st-01', select: 'mv-01' }],
	['?theme=light&accent=%23036', { theme: 'light', accent: '#003366', accentOn: ['light'] }],
	['?theme=light&accent=003366', { theme: 'light', accent: '#003366', accentOn: ['light'] }],
	['?accent=1f5fa8', { accent: '#1f5fa8', accentOn: ['light'] }],
	['?accent=ffcc00', { accent: '#ffcc00', accentOn: ['dark'] }],
	['?background=transparent', { background: 'transparent' }],
	['?background=fff', { background: '#ffffff', theme: 'light' }],
	['?background=000', { background: '#000000', theme: 'dark' }],
	['?font=Source%20Sans%203,Arial', { font: ['Source Sans 3', 'Arial'] }],
	[`?radius=${MOST_RADIUS}`, { radius: MOST_RADIUS }],
	['?lang=en&id=x&childId=y&parentUrl=z&utm_source=q', {}]
])('%s holds', (search, options) => {
	expect(read(search)).toEqual({ options: { ...usual, ...options }, faults: [] });
});

describe('is ignored and named', () => {
	test.each([
		['?theme=Dark', 'option "theme" does not take "Dark": it is ignored'],
		['?view=table', 'option "view" does not take "table": it is ignored'],
		['?step=st-99', 'option "step" does not take "st-99": it is ignored'],
		['?chapter=4', 'option "chapter" does not take "4": it is ignored'],
		['?chapter=0', 'option "chapter" does not take "0": it is ignored'],
		['?meeting=mt-02', 'option "meeting" does not take "mt-02": it is ignored'],
		['?select=__proto__', 'option "select" does not take "__proto__": it is ignored'],
		['?accent=red', 'option "accent" does not take "red": it is ignored'],
		['?background=url(x)', 'option "background" does not take "url?x?": it is ignored'],
		['?font=Arial;x:y', 'option "font" does not take "Arial?x?y": it is ignored'],
		['?radius=25', 'option "radius" does not take "25": it is ignored'],
		['?radius=-1', 'option "radius" does not take "-1": it is ignored'],
		['?lang=uk', 'option "lang" does not take "uk": it is ignored'],
		['?constructor=1', 'there is no option "constructor": it is ignored'],
		['?<b>=1', 'there is no option "?b?": it is ignored'],
		['?theme=dark&theme=light', 'option "theme" is given more than once: the first counts']
	])('%s', (search, fault) => expect(read(search).faults).toEqual([fault]));

	test('a background that no text can be read on, an accent that cannot be seen', () => {
		expect(read('?background=888')).toMatchObject({
			options: usual,
			faults: [expect.stringContaining('4.5:1') as string]
		});
		expect(read('?theme=light&accent=eee').options).toEqual({ ...usual, theme: 'light' });
	});

	test('a query that is too long, all of it', () => {
		expect(read(`?theme=dark&x=${'a'.repeat(LONGEST_QUERY)}`).options).toEqual(usual);
	});
});

test(`hostile queries (SEED=${SEED}): nothing throws, every option is in its range, what is named is plain`, () => {
	const random = chance(SEED);
	for (let run = 0; run < runs(2000); run++) {
		const search = hostileQuery(random);
		const { options, faults } = read(search);
		expect(['auto', 'light', 'dark']).toContain(options.theme);
		expect(['', 'st-01']).toContain(options.step);
		expect(options.accent).toMatch(/^(#[0-9a-f]{6})?$/);
		expect(options.background).toMatch(/^(#[0-9a-f]{6}|transparent)?$/);
		expect(options.font.join()).toMatch(/^[\w ,-]*$/);
		expect(options.radius ?? 0).toBeLessThanOrEqual(MOST_RADIUS);
		expect(Object.keys(options).sort()).toEqual(Object.keys(usual).sort());
		expect(faults.join('')).not.toMatch(/[<>(){};\\]/);
	}
	expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
