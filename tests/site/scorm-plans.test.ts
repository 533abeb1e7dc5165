/** The packages of every lesson plan in a real browser, from the first question to the last. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { courseOf } from '../../src/lib/class/scorm/course-of.ts';
import { PASS, type Course } from '../../src/lib/class/scorm/course.ts';
import { standards } from '../../src/lib/class/scorm/standard.ts';
import { plansOf } from '../../src/lib/data/lesson.ts';
import { d } from './dataset.ts';
import { answerOnScreen } from './scorm/answer.ts';
import { held, nameOf, useLms, zips } from './scorm/packages.ts';

const { lms } = useLms();
const plans = plansOf(d);

describe.each(plans)('$id', ({ id }) => {
	const its: Course = courseOf(
		d,
		plans.find((one) => one.id === id)!,
		PASS
	);

	test.each(['1.2', '2004'] as const)('SCORM %s: opens at its plan; all right passes', async (name) => {
		const lesson = await lms().open({ name: nameOf(id, name), standard: name, pass: PASS, way: 'frame' });
		expect(await lesson.inside.evaluate(() => location.hash)).toBe(`#/class/plan/${id.replace(/^ls-/, '')}/`);
		await answerOnScreen(lesson, its, 'right');
		await lesson.leave();
		await expect.poll(() => held(lms().kept(), `${standards[name].score}.raw`)).toBe('100');
		expect((await lesson.calls()).filter(({ error }) => error !== '0')).toEqual([]);
		expect(lesson.noise).toEqual([]);
		await lesson.page.context().close();
	});
});

test('the packages hold no handler of a page’s end that platforms forbid, and lead nowhere outside', () => {
	for (const [, zip] of zips) {
		const html = strFromU8(unzipSync(zip)['index.html']!);
		expect(html).not.toMatch(/['"](before)?unload['"]/);
		expect(html).not.toMatch(/\s(src|srcset)="(?!data:)/);
	}
	const sizes = [...zips.values()].map(({ length }) => length);
	console.log(`${zips.size} packages of ${Math.min(...sizes)} to ${Math.max(...sizes)} bytes`);
});
