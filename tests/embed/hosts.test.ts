import { describe, expect, test } from 'vitest';
import {
	asksForHeight,
	CAP,
	hear,
	heardInAddress,
	heightMessages,
	scrollIn,
	viewIn,
	watchMessages
} from '../../src/lib/embed/hosts.ts';
import { chance, runs, SEED } from '../runs.ts';
import { hostileMessage } from './hostile.ts';

const size = { width: 600, height: 800, id: 'moves' };
const version4 = '[iFrameSizer]f1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
const version5 =
	'[iFrameSizer]f1:8:false:false:32:true:true::auto:::0:false:parent:auto:true:0::true:::key:5.5.9:false';

describe('heardInAddress', () => {
	test.each([
		['?childId=a-1&initialWidth=300', '', { pym: 'a-1' }],
		['', '#?secret=Ab12', { secret: 'Ab12' }],
		['?childId=a%20b', '', {}],
		['?childId=xPYMx<b>', '', {}],
		[`?childId=${'a'.repeat(101)}`, '', {}],
		['', '#?secret=a-b', {}],
		['', '#amp=1', {}],
		['?x=%', '#', {}]
	])('%s %s', (search, hash, heard) => expect(heardInAddress(search, hash)).toEqual(heard));
});

describe('hear', () => {
	test.each([
		['iframe-resizer 4', version4, { sizer: { id: 'f1', five: false } }],
		['iframe-resizer 5', version5, { sizer: { id: 'f1', five: true } }],
		['too few fields', '[iFrameSizer]f1:8:false', {}],
		['its own answer', '[iFrameSizer]f1:800:600:init', {}],
		['an id that is none', version4.replace('f1', '<b>'), {}],
		['a string of pym.js', 'pymxPYMxaxPYMxwidthxPYMx300', {}],
		['null', null, {}]
	])('%s', (_name, data, heard) => expect(hear({}, data)).toEqual(heard));

	test('what told nothing new leaves the same object', () => {
		const known = hear({}, version4);
		expect(hear(known, version4)).toBe(known);
		expect(hear(known, null)).toBe(known);
	});
});

describe('heightMessages', () => {
	const strings = (messages: unknown[]) => messages.filter((each) => typeof each === 'string');

	test('to a host that has said nothing: objects alone, because a string it does not know may break it', () => {
		expect(heightMessages({}, size)).toEqual([
			{ sentinel: 'amp', type: 'embed-size', height: 800 },
			{ 'datawrapper-height': { moves: 800 } },
			{ type: 'iframe-resized', width: 600, height: 800 },
			{ kind: 'interactive:height', height: 800 }
		]);
	});

	test('never null, which would break hosts that look into what they get', () => {
		const all = heightMessages({ pym: 'a', secret: 's', sizer: { id: 'f1', five: true } }, size, true);
		expect(all.filter((each) => each === null || each === undefined)).toEqual([]);
	});

	test.each([
		['pym.js', { pym: 'a' }, false, 'pymxPYMxaxPYMxheightxPYMx800'],
		['iframe-resizer, at first', { sizer: { id: 'f1', five: false } }, true, '[iFrameSizer]f1:800:600:init'],
		['iframe-resizer, later', { sizer: { id: 'f1', five: false } }, false, '[iFrameSizer]f1:800:600:resizeObserver']
	])('%s', (_name, heard, first, text) => expect(strings(heightMessages(heard, size, first))).toEqual([text]));

	test('WordPress gets its secret back', () => {
		expect(heightMessages({ secret: 's' }, size)).toContainEqual({ secret: 's', message: 'height', value: 800 });
	});
});

describe('asksForHeight', () => {
	test.each([
		[{ sentinel: 'amp', type: 'frames-init' }, true],
		[{ type: 'iframe-child-init' }, true],
		[{ type: 'iframe-get-child-dimensions' }, true],
		[{ type: 'at-the-table:hello' }, true],
		[version4, true],
		['pymxPYMxaxPYMxwidthxPYMx300', true],
		[{ sentinel: 'amp', type: 'intersection' }, false],
		[['frames-init'], false],
		[null, false],
		['hello', false]
	])('%j: %s', (data, asks) => expect(asksForHeight(data)).toBe(asks));
});

describe('where the frame stands', () => {
	test('every host that can tell is asked in its own words', () => {
		expect(watchMessages({}, size)).toEqual([{ type: 'at-the-table:watch' }]);
		expect(watchMessages({ pym: 'a' }, size)).toContain('pymxPYMxaxPYMxparentPositionInfoxPYMx');
		expect(watchMessages({ sizer: { id: 'f1', five: false } }, size)).toContain('[iFrameSizer]f1:800:600:pageInfo');
		expect(watchMessages({ sizer: { id: 'f1', five: true } }, size)).toContain('[iFrameSizer]f1:800:600:parentInfo');
	});

	test.each([
		['our script', { type: 'at-the-table:view', top: -20, height: 700 }],
		['pym.js', 'pymxPYMxaxPYMxviewport-iframe-positionxPYMx1000 700 -20 0 580 600'],
		['iframe-resizer 4', '[iFrameSizer]pageInfo:{"offsetTop":100,"scrollTop":120,"clientHeight":700}'],
		['iframe-resizer 5', '[iFrameSizer]parentInfo:{"iframe":{"top":-20},"viewport":{"height":700}}']
	])('told by %s', (_name, data) => expect(viewIn(data)).toEqual({ top: -20, height: 700 }));

	test.each([
		[{ type: 'at-the-table:view', top: '0', height: 700 }],
		[{ type: 'at-the-table:view', top: 0, height: 10 }],
		[{ type: 'at-the-table:view', top: 1e9, height: 700 }],
		['[iFrameSizer]pageInfo:{'],
		['[iFrameSizer]pageInfo:null'],
		['pymxPYMxaxPYMxviewport-iframe-positionxPYMx- - -'],
		[null]
	])('not told by %j', (data) => expect(viewIn(data)).toBeUndefined());

	test.each([
		[{ kind: 'interactive:scroll', scroll: 300 }, 300],
		[{ kind: 'interactive:scroll', scroll: 0 }, 0],
		[{ kind: 'interactive:scroll', scroll: 1 }, 'end'],
		[{ kind: 'interactive:scroll', scroll: -5 }, undefined],
		[{ kind: 'interactive:scroll', scroll: '5' }, undefined]
	])('the Guardian: %j', (data, scroll) => expect(scrollIn(data)).toBe(scroll));
});

test(`hostile messages (SEED=${SEED}): nothing throws, nothing leaves its bounds, no prototype is touched`, () => {
	const random = chance(SEED);
	const before = Object.getOwnPropertyNames(Object.prototype).join();
	let heard = heardInAddress('', '');
	for (let run = 0; run < runs(10_000); run++) {
		const message = hostileMessage(random);
		heard = hear(heard, message);
		asksForHeight(message);
		const [view, scroll] = [viewIn(message), scrollIn(message)];
		if (view) {
			expect(Math.abs(view.top)).toBeLessThan(1e7);
			expect(view.height).toBeGreaterThanOrEqual(CAP.least);
			expect(view.height).toBeLessThanOrEqual(20_000);
		}
		if (typeof scroll === 'number') expect(scroll).toBeLessThan(1e7);
		expect(JSON.stringify(heightMessages(heard, size))).not.toMatch(/[<>]/);
	}
	expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
	expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
