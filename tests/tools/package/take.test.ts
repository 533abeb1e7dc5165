import { describe, expect, test } from 'vitest';
import { withSizes } from '../../../src/tools/package/take.ts';
import { withoutTake } from '../../../src/tools/package/without-take.ts';

describe('withSizes()', () => {
	const place = (path: string) => `<a href="../${path}">x</a> <span data-size-of="${path}"></span>`;
	const sizes = new Map([
		['at-the-table.html', 1_347_535],
		['scorm/a.zip', 187_666]
	]);
	const page = [...sizes.keys()].map(place).join('\n');
	const every = (html: string) => [...html.matchAll(/([\d.]+\s[kM]B)<\/span>/g)].map(([, size]) => size);

	test('fills in how large each file is', () =>
		expect(every(withSizes(page, sizes))).toEqual(['1.3\u00a0MB', '188\u00a0kB']));

	test('at every place that offers a file, also where it is small', () => {
		const twice = withSizes(place('x') + place('x'), new Map([['x', 87]]));
		expect(every(twice)).toEqual(['1\u00a0kB', '1\u00a0kB']);
	});

	test('a file that is not made is not offered', () =>
		expect(() => withSizes(page + place('scorm/b.zip'), sizes)).toThrow('offers a file that is not made: scorm/b.zip'));

	test('a file that is made is offered', () =>
		expect(() => withSizes(place('scorm/a.zip'), sizes)).toThrow('does not offer at-the-table.html'));
});

test('withoutTake() takes out what is marked, and leaves what is like it', () =>
	expect(
		withoutTake(
			'<p>a</p><p data-take=""><a href="#take">b</a></p>' +
				'<section class="take" id="take" data-take=""><p>c</p></section><section class="keep"><p>d</p></section>'
		)
	).toBe('<p>a</p><section class="keep"><p>d</p></section>'));
