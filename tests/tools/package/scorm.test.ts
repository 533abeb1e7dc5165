import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Course } from '../../../src/lib/class/scorm/course.ts';
import { plansOf } from '../../../src/lib/data/lesson.ts';
import { readDataset } from '../../../src/lib/data/read.server.ts';
import { packed } from '../../../src/tools/package/packed.ts';
import { scormPackages, withCourse } from '../../../src/tools/package/scorm.ts';

const d = readDataset('tests/fixtures/sound');
const plans = plansOf(d);
const file = `<!doctype html><head><meta http-equiv="content-security-policy" content="style-src 'sha256-a'; font-src data:"></head>
<body><template data-packed="">${packed(plans.map(({ id }) => `<h2 id="${id}"></h2>`).join(''))}</template>
<script>const own = '</head>';</script></body>`;
const course: Course = {
	plan: 'ls-x',
	pass: 60,
	activities: [{ id: 'ly-x', items: [{ id: 'q', ask: '</script><b>', options: [{ text: 'a', right: true }] }] }]
};

describe('scormPackages()', () => {
	const zips = scormPackages(file, d, 70);

	test('one for each plan and standard, by name', () =>
		expect([...zips.keys()]).toEqual([
			'at-the-table-day-scorm12.zip',
			'at-the-table-day-scorm2004.zip',
			'at-the-table-play-scorm12.zip',
			'at-the-table-play-scorm2004.zip'
		]));

	test('each holds a manifest, with the pass mark, and the page', () => {
		for (const [name, zip] of zips) {
			const files = unzipSync(zip);
			expect(Object.keys(files).sort()).toEqual(['imsmanifest.xml', 'index.html']);
			expect(strFromU8(files['imsmanifest.xml']!)).toContain(name.includes('2004') ? '>0.7<' : '>70<');
		}
	});

	test('the same twice gives the same bytes', () => expect(scormPackages(file, d, 70)).toEqual(zips));

	test('a site built of other data is refused', () =>
		expect(() => scormPackages(`<template data-packed="">${packed('<h2></h2>')}</template>`, d, 70)).toThrow(
			/built of other data.*DATASET/
		));
});

describe('withCourse()', () => {
	const html = withCourse(file, '2004', course);

	test('the course stands before the script, and no word of it ends its block', () => {
		const [, data = ''] =
			/<script type="application\/json" data-course>(.*?)<\/script>\n<script>const own/s.exec(html) ?? [];
		expect(JSON.parse(data)).toEqual({ standard: '2004', course });
		expect(data).not.toContain('<');
	});

	test('its style is allowed by its hash', () => {
		const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
		expect(html).toContain(`style-src 'sha256-${createHash('sha256').update(css).digest('base64')}' 'sha256-a'`);
	});

	test.each([
		['no script', 'no body > script', file.replace(/<script>.*<\/script>/s, '')],
		['no policy', 'allows no style', file.replace('style-src', '')]
	])('a file with %s is refused', (_, said, broken) => expect(() => withCourse(broken, '1.2', course)).toThrow(said));
});
