import { describe, expect, test } from 'vitest';
import { oembedOf } from '../../src/lib/embed/oembed.ts';
import { formats, snippets, type Setting } from '../../src/lib/embed/snippets.ts';
import { embedOf, pageOf, type What } from '../../src/lib/embed/what.ts';

const file = (path: string, theme: 'light' | 'dark', scale: number) => ({ path, theme, scale, type: 'image/png' });
const picture = {
	width: 1200,
	height: 900,
	alt: 'Moves: nine proposals.',
	files: [
		file('pictures/moves.png', 'light', 1),
		file('pictures/moves@2x.png', 'light', 2),
		file('pictures/moves-dark.png', 'dark', 1)
	]
};
const moves: What = {
	kind: 'chart',
	id: 'moves',
	label: 'Moves',
	title: 'Nine proposals.',
	site: 'At the Table',
	picture
};
const step: What = { ...moves, kind: 'step', id: 'the-call', label: 'Step of the story' };
const record: What = { ...moves, kind: 'record', id: 'mv-truce', label: 'Record' };
const table: What = { ...moves, kind: 'part', id: 'mt-later', of: 'delegations', label: 'Delegations' };
const story: What = { ...moves, kind: 'story', id: 'story', label: 'Story' };

const setting: Setting = {
	site: 'https://example.org/talks/',
	width: 640,
	heights: [
		[320, 900],
		[960, 500]
	],
	wishes: {},
	sameOrigin: false
};

describe('an address', () => {
	test.each([
		[moves, {}, 'embed/moves/', 'moves/'],
		[story, {}, 'embed/story/', ''],
		[step, {}, 'embed/story/?step=the-call', 'story/the-call/'],
		[table, {}, 'embed/delegations/?meeting=mt-later', 'delegations/#mt-later'],
		[record, {}, 'embed/records/mv-truce/', 'records/mv-truce/'],
		[
			moves,
			{ theme: 'dark', accent: '', font: 'Georgia, Times' },
			'embed/moves/?theme=dark&font=Georgia%2C+Times',
			'moves/'
		]
	])('%#: names the embed with the wishes that are not empty, and its page', (what, wishes, embed, page) => {
		expect([embedOf(what, wishes), pageOf(what)]).toEqual([embed, page]);
	});
});

describe('a frame', () => {
	test('is named, lazy, in a sandbox, keeps room free for its width, and leaves a picture where it is taken out', () => {
		expect(snippets.iframe(moves, setting)).toBe(
			'<div><template shadowrootmode="open"><slot name="at-the-table"></slot></template>\n' +
				'<iframe slot="at-the-table" title="Moves: Nine proposals (At the Table)" src="https://example.org/talks/embed/moves/" ' +
				'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" loading="lazy" width="100%" height="700" ' +
				'frameborder="0"></iframe>\n' +
				'<figure><a href="https://example.org/talks/moves/"><img src="https://example.org/talks/pictures/moves.png" ' +
				'srcset="https://example.org/talks/pictures/moves.png 1x, https://example.org/talks/pictures/moves@2x.png 2x" ' +
				'width="100%" alt="Moves: nine proposals." loading="lazy"></a>' +
				'<figcaption><a href="https://example.org/talks/moves/">Nine proposals (At the Table)</a></figcaption></figure></div>'
		);
	});
	test.each([
		[320, 900],
		[960, 500],
		[1100, 500]
	])('in a column of %i px keeps %i px', (width, height) =>
		expect(snippets.iframe(moves, { ...setting, width })).toContain(` height="${height}"`)
	);
	test('of a story keeps the room of a step, whatever its whole length is', () =>
		expect(snippets.iframe(step, setting)).toContain(' height="720"'));
	test('on the host name of the page itself has no origin of its own to share', () => {
		const own = { ...setting, sameOrigin: true };
		for (const format of ['iframe', 'script', 'amp'] as const)
			expect(snippets[format](moves, own)).not.toContain('allow-same-origin');
	});
});

test.each([
	[moves, '<at-the-table chart="moves" theme="dark">'],
	[step, '<at-the-table chart="story" step="the-call" theme="dark">'],
	[record, '<at-the-table record="mv-truce" theme="dark">']
])('the element %#: names what it shows', (what, tag) =>
	expect(snippets.element(what, { ...setting, wishes: { theme: 'dark' } })).toContain(tag)
);

test('AMP: heights by width, a placeholder, an overflow, resizable', () => {
	const amp = snippets.amp(moves, setting);
	expect(amp).toContain('heights="(min-width: 960px) 500px, 900px" resizable');
	expect(amp).toContain('<amp-img placeholder layout="fill" src="https://example.org/talks/pictures/moves.png"');
	expect(amp).toContain('<div overflow tabindex="0" role="button">');
});

describe('a picture', () => {
	test('is dark where the reader’s system is, sharp on sharp screens, as wide as its column, linked', () => {
		const html = snippets.image(moves, setting);
		expect(html).toContain('<figure><a href="https://example.org/talks/moves/"><picture>');
		expect(html).toContain(
			'media="(prefers-color-scheme: dark)" srcset="https://example.org/talks/pictures/moves-dark.png 1x"'
		);
		expect(html).toContain('moves.png 1x, https://example.org/talks/pictures/moves@2x.png 2x" width="100%"');
	});
	test('is of the theme that was chosen', () => {
		const html = snippets.image(moves, { ...setting, wishes: { theme: 'dark' } });
		expect(html).toContain('src="https://example.org/talks/pictures/moves-dark.png"');
		expect(html).not.toContain('prefers-color-scheme');
	});
});

test('oEmbed says all that its version 1.0 asks for, in plain text, and all three of a thumbnail', () => {
	const said = oembedOf(moves, setting.site, setting.heights);
	expect(said).toMatchObject({ version: '1.0', type: 'rich', title: 'Nine proposals.', width: 640, height: 700 });
	expect(said['html']).toMatch(/^<iframe [^>]* width="640" height="700" [^>]*><\/iframe>$/);
	expect([said['thumbnail_url'], said['thumbnail_width'], said['thumbnail_height']]).toEqual([
		'https://example.org/talks/pictures/moves.png',
		1200,
		900
	]);
});

test.each(formats)('%s needs no style', (format) =>
	expect(snippets[format](moves, setting)).not.toMatch(/ style=|<style/)
);

test.each(formats)('%s: no value can leave its place', (format) => {
	const bad = `"><script>alert('1')</script>`;
	const what = { ...moves, title: bad, site: bad, label: bad, picture: { ...picture, alt: bad } };
	const html = snippets[format](what, { ...setting, wishes: { accent: bad, font: bad } });
	expect(html).not.toContain('<script>');
	expect(html).not.toContain(bad);
});
