/** A package for learning platforms in a real browser: the lesson unzipped on a server, the platform in a window around it. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Kept } from '../class/scorm/platform.ts';
import { courseOf } from '../../src/lib/class/scorm/course-of.ts';
import { PASS, standingOf } from '../../src/lib/class/scorm/course.ts';
import { standards } from '../../src/lib/class/scorm/standard.ts';
import { plansOf } from '../../src/lib/data/lesson.ts';
import { d } from './dataset.ts';
import { answerOnScreen } from './scorm/answer.ts';
import type { Lesson, Lms } from './scorm/lms.ts';
import { held, nameOf, useLms, zips } from './scorm/packages.ts';

const { site, lms } = useLms();
const plan = plansOf(d).find(({ id }) => id === 'ls-45-sources')!;
const course = courseOf(d, plan, PASS);
const of = standingOf(course, new Map()).of;

describe.each(['1.2', '2004'] as const)('SCORM %s', (name) => {
	const s = standards[name];
	const zip = nameOf(plan.id, name);
	const open = ({ way = 'frame', ...more }: Partial<Parameters<Lms['open']>[0]> = {}) =>
		lms().open({ name: zip, standard: name, pass: PASS, way, ...more });
	const barOf = ({ inside }: Lesson) => inside.locator('.lms');
	const setsOf = async ({ calls }: Lesson) => (await calls()).filter(({ method }) => method === s.calls.set).length;
	const result = () => ({
		status: held(lms().kept(), s.status),
		success: held(lms().kept(), name === '1.2' ? s.status : 'cmi.success_status'),
		raw: held(lms().kept(), `${s.score}.raw`)
	});
	/** Nothing on the console, no error after any call; the visit is over. */
	const sound = async ({ page, noise, calls }: Lesson) => {
		expect(noise).toEqual([]);
		expect((await calls()).filter(({ error, said }) => error !== '0' || said === 'false')).toEqual([]);
		await page.context().close();
	};
	const finishes = async ({ calls }: Lesson) =>
		(await calls()).filter(({ method }) => method === s.calls.finish).length;

	test('every file of the package is listed, and no other', async () => {
		const files = unzipSync(zips.get(zip)!);
		const xml = strFromU8(files['imsmanifest.xml']!);
		const listed = [...xml.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href!);
		expect([...listed, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());
		// An empty page, without the policy of ours that keeps text from becoming markup.
		const page = await site.browser().newPage();
		const fault = await page.evaluate((text) => {
			const parsed = new DOMParser().parseFromString(text, 'text/xml');
			return parsed.querySelector('parsererror')?.textContent ?? null;
		}, xml);
		await page.close();
		expect(fault).toBeNull();
	});

	test.each([
		{ way: 'right' as const, raw: '100', success: 'passed' },
		{ way: 'wrong' as const, raw: '0', success: 'failed' }
	])('all $way: $success', async ({ way, raw, success }) => {
		const lesson = await open();
		await answerOnScreen(lesson, course, way);
		await lesson.leave();
		await expect.poll(result).toEqual({ status: name === '1.2' ? success : 'completed', success, raw });
		expect(await finishes(lesson)).toBe(1);
		await sound(lesson);
	});

	test('untouched: incomplete, without a score', async () => {
		const lesson = await open();
		await lesson.leave();
		await expect.poll(result).toMatchObject({ status: 'incomplete', raw: '' });
		await sound(lesson);
	});

	test('half, left, taken up again, handed in with the button', async () => {
		const first = await open();
		await answerOnScreen(first, course, 'right', 6);
		await first.leave();
		await expect.poll(result).toMatchObject({ status: 'incomplete', raw: '' });
		await sound(first);

		const second = await open({ kept: lms().kept()! });
		const bar = second.inside.locator('.lms');
		expect(await bar.textContent()).toContain(`6 of ${of}`);
		// It opens where the student was, with the answers as they were given.
		expect(await second.inside.evaluate(() => location.hash)).toMatch(/^#\/class\/words\/$/);
		expect(await second.inside.locator('main [data-state="right"]').count()).toBeGreaterThan(0);
		await bar.getByRole('button', { name: 'Finish and hand in' }).click();
		expect(await bar.textContent()).toContain(`${of - 6} questions have no answer`);
		await bar.getByRole('button', { name: 'Go on' }).click();
		await answerOnScreen(second, course, 'right', 1);
		await bar.getByRole('button', { name: 'Finish and hand in' }).click();
		await bar.getByRole('button', { name: 'Finish now' }).click();
		const raw = Math.round((100 * 7) / of);
		await expect.poll(result).toMatchObject({ raw: String(raw) });
		expect(await bar.textContent()).toContain(`7 of ${of} right`);
		// What comes after changes nothing, and nothing is ended twice.
		await answerOnScreen(second, course, 'wrong');
		await second.leave();
		expect(result().raw).toBe(String(raw));
		expect(await finishes(second)).toBe(1);
		await sound(second);
	});

	test('the tab closed half way: what was checked is there', async () => {
		const lesson = await open();
		await answerOnScreen(lesson, course, 'right', 2);
		await lesson.page.close({ runBeforeUnload: false });
		await expect.poll(() => held(lms().kept(), 'cmi.suspend_data')).toMatch(/HEADLINE/);
		expect(lesson.noise).toEqual([]);
		const again = await open({ kept: lms().kept()! });
		expect(await again.inside.locator('.lms').textContent()).toContain(`2 of ${of}`);
		await sound(again);
	});

	test('a hidden page commits, and is not ended', async () => {
		const lesson = await open();
		const before = (await lesson.calls()).filter(({ method }) => method === s.calls.commit).length;
		await lesson.inside.evaluate(() => {
			Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		expect((await lesson.calls()).filter(({ method }) => method === s.calls.commit)).toHaveLength(before + 1);
		expect(await finishes(lesson)).toBe(0);
		await sound(lesson);
	});

	test('shown again after its end, as a browser may keep a page: it goes on, or says that it cannot', async () => {
		const lesson = await open();
		await answerOnScreen(lesson, course, 'right', 1);
		await lesson.inside.evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
		await answerOnScreen(lesson, course, 'right');
		const said = await lesson.inside.locator('.lms').textContent();
		if (name === '1.2') {
			expect(said).toContain(`${of} of ${of}`);
			await expect.poll(() => result().raw).toBe('100');
			await sound(lesson);
		} else {
			expect(said).toContain('takes no more answers');
			expect(lesson.noise).toEqual([]);
			await lesson.page.context().close();
		}
	});

	test.each(['frames', 'window'] as const)('the platform is found: %s', async (way) => {
		const lesson = await open({ way });
		await answerOnScreen(lesson, course, 'right', 1);
		expect(await lesson.inside.locator('.lms').textContent()).toContain(`1 of ${of}`);
		await expect.poll(() => held(lms().kept(), 'cmi.suspend_data')).toMatch(/HEADLINE/);
		await sound(lesson);
	});

	test('published anew: an old bookmark begins at the start', async () => {
		const lesson = await open();
		await answerOnScreen(lesson, course, 'right', 2);
		await lesson.leave();
		await expect.poll(() => held(lms().kept(), 'cmi.suspend_data')).toMatch(/HEADLINE/);
		const old = JSON.parse(JSON.stringify(lms().kept())) as Kept;
		// The fingerprint of other questions.
		old['suspend_data'] = String(old['suspend_data']).replace(/^1 \w{5}/, '1 00000');
		await sound(lesson);
		const again = await open({ kept: old });
		expect(await again.inside.locator('.lms').textContent()).toContain(`0 of ${of}`);
		expect(await again.inside.evaluate(() => location.hash)).toBe(`#/class/plan/${plan.id.replace(/^ls-/, '')}/`);
		await sound(again);
	});

	test('a platform that is there later than the lesson is found: every answer reaches it', async () => {
		const first = await open();
		await answerOnScreen(first, course, 'right', 1);
		await first.leave();
		await expect.poll(() => held(lms().kept(), 'cmi.suspend_data')).toMatch(/HEADLINE/);
		await sound(first);

		const late = await open({ kept: lms().kept()!, late: true });
		expect(await barOf(late).textContent()).toContain('Looking for your course');
		await late.page.evaluate(() => window.host.offer());
		// It opens where the student was; until then nothing can be answered.
		const { id } = course.activities.find(({ items }) => items.length)!;
		await late.inside.waitForURL(new RegExp(`/${id.replace(/^ly-/, '')}/$`));
		await late.inside.waitForSelector('main [data-state="right"]');
		await answerOnScreen(late, course, 'right');
		expect(await barOf(late).textContent()).toContain(`${of} of ${of}`);
		await expect.poll(() => result().raw).toBe('100');
		await late.leave();
		await sound(late);
	});

	test.each(['review', 'browse'] as const)(
		'a look back (%s): nothing is sent, and nothing is called handed in',
		async (mode) => {
			const lesson = await open({ mode });
			expect(await barOf(lesson).textContent()).toContain('nothing is sent');
			expect(await barOf(lesson).getByRole('button').count()).toBe(0);
			await answerOnScreen(lesson, course, 'right');
			expect(await barOf(lesson).textContent()).toMatch(/looking back.*nothing is sent/);
			expect(await setsOf(lesson)).toBe(0);
			await lesson.leave();
			await sound(lesson);
		}
	);

	test('opened in a second tab: the first says so and writes over nothing', async () => {
		const first = await open();
		await answerOnScreen(first, course, 'right', 1);
		await expect.poll(() => held(lms().kept(), 'cmi.suspend_data')).toMatch(/HEADLINE/);
		const second = await open({ kept: lms().kept()!, beside: first });
		await expect.poll(() => barOf(first).textContent()).toContain('another tab');
		await answerOnScreen(second, course, 'right', 1);
		const before = await setsOf(first);
		await answerOnScreen(first, course, 'wrong', 2);
		expect([before > 0, await setsOf(first)]).toEqual([true, before]);
		expect(await barOf(first).textContent()).toContain('another tab');
		// What it holds is older now, so its end says nothing either.
		await first.page.evaluate(() => window.host.leave());
		await first.page.waitForFunction(() => document.querySelector('iframe')!.contentDocument?.URL === 'about:blank');
		expect(await finishes(first)).toBe(0);
		await answerOnScreen(second, course, 'right');
		await second.leave();
		await expect.poll(() => result().raw).toBe('100');
		await sound(second);
	});

	test('no platform anywhere: the lesson works, and says that nothing is recorded', async () => {
		const lesson = await lms().alone(zip);
		await answerOnScreen(lesson, course, 'right', 1);
		expect(await barOf(lesson).textContent()).toMatch(/not recorded.*result codes/);
		expect(await lesson.inside.locator('main [data-state="right"]').count()).toBe(1);
		await sound(lesson);
	});
});
