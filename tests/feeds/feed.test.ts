/** The feed as a feed reader's parser has it (feedsmith), and the calendar as ical.js has it. */
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { lead } from '../../src/lib/data/find.ts';
import { atomOf } from '../../src/lib/feeds/atom.ts';
import { contentLine, textValue } from '../../src/lib/feeds/content-line.ts';
import { CALENDAR_FILE, FEED_FILE, feedFiles } from '../../src/lib/feeds/files.ts';
import { datasets } from '../cite/datasets.ts';

describe.each(datasets)('%s', (_folder, d) => {
	const files = feedFiles(d, 'https://example.org');
	const { corrections, version, asOf } = d.info;

	test('the same dataset gives the same bytes, and another one others', () => {
		expect([...feedFiles(structuredClone(d), 'https://example.org')]).toEqual([...files]);
		const changed = structuredClone(d);
		changed.info.version = '99.0.0';
		const same = [...feedFiles(changed, 'https://example.org')].filter(([path, text]) => files.get(path) === text);
		expect(same.map(([path]) => path)).toEqual(['data/annotations.jsonld']);
	});

	test('the feed has the version and every correction, the latest first', () => {
		const feed = parseAtomFeed(files.get(FEED_FILE)!);
		const dates = corrections.map(({ date }) => `${date}T00:00:00Z`).reverse();
		expect(feed.entries?.map(({ published }) => published)).toEqual([undefined, ...dates]);
		expect(feed.entries?.map(({ content }) => content?.value)).toEqual([
			expect.stringContaining(version),
			...corrections.map(({ text }) => text).reverse()
		]);
		expect(feed.updated).toBe([`${asOf}T00:00:00Z`, ...dates].sort().at(-1));
		const ids = [feed.id, ...(feed.entries ?? []).map(({ id }) => id)];
		expect(new Set(ids).size).toBe(corrections.length + 2);
		for (const id of ids)
			expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
		for (const entry of feed.entries ?? []) {
			expect(entry.title).toBeTruthy();
			expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
		}
	});

	test('the calendar has what has a day, and no other', () => {
		const calendar = new ICAL.Component(ICAL.parse(files.get(CALENDAR_FILE)!) as unknown[]);
		const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
		const dated = [
			...d.meetings.map(({ label, when, place }) => ({ label, when, place })),
			...d.moves.map((move) => ({ label: '', when: lead(d, move).when, place: null }))
		];
		const days = dated.filter(({ when }) => when && /^\d{4}-\d\d-\d\d$/.test(when.edtf));
		expect(days.length).toBeGreaterThan(0);
		expect(events.map(({ startDate }) => startDate.toString())).toEqual(days.map(({ when }) => when!.edtf));
		expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
		expect(events.map(({ location }) => location ?? null)).toEqual(days.map(({ place }) => place));
		const meetings = days.filter(({ label }) => label);
		expect(events.slice(0, meetings.length).map(({ summary }) => summary)).toEqual(meetings.map(({ label }) => label));
		const status = calendar.getAllSubcomponents('vevent').map((one) => one.getFirstPropertyValue('status'));
		const held = d.meetings
			.filter(({ when }) => days.some((one) => one.when === when))
			.map((one) => one.status === 'held');
		expect(status.slice(0, meetings.length)).toEqual(held.map((was) => (was ? 'CONFIRMED' : 'TENTATIVE')));
		const says = String(calendar.getFirstPropertyValue('description'));
		const others = d.meetings.filter(({ when }) => !meetings.some((one) => one.when === when));
		for (const { label } of others) expect(says).toContain(label);
		expect(says).toContain(`${dated.length - days.length} `);
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
	});

	test('no line of the calendar is over 75 octets, and each ends in CR LF', () => {
		const lines = files.get(CALENDAR_FILE)!.split('\r\n');
		expect(lines.pop()).toBe('');
		for (const line of lines) {
			expect(line).not.toMatch(/[\r\n]/);
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		}
	});
});

test('a text with everything in it comes back from a folded line', () => {
	const text = `a; b, c \\ d\ne “é” ${'ß𝄞“'.repeat(60)}`;
	const line = contentLine('SUMMARY', textValue(text));
	const source = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\n${line}END:VEVENT\r\nEND:VCALENDAR\r\n`;
	const [event] = new ICAL.Component(ICAL.parse(source) as unknown[]).getAllSubcomponents('vevent');
	expect(event!.getFirstPropertyValue('summary')).toBe(text);
	for (const one of line.trimEnd().split('\r\n')) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
});

test('a correction that looks like markup stays a text', () => {
	const d = structuredClone(datasets[0]![1]);
	const text = 'It said <b>& "no"</b>]]></content>.';
	d.info.corrections.push({ date: '2026-11-28', version: '1.3.1', text });
	expect(parseAtomFeed(atomOf(d, '../', 'feed.atom')).entries?.[1]?.content?.value).toBe(text);
});
