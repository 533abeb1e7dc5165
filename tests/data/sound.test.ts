/** The sound dataset shows every word of every vocabulary, so that the charts of the tests draw every state. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../src/lib/data/schema.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { linkedTo } from '../../src/lib/data/find.ts';
import { readingOf, readings } from '../../src/lib/data/reading.ts';
import { soundDataset } from './sound.ts';

const dataset = soundDataset();
const { Attribution, MoveLink, When, Source } = await import('../../src/lib/data/schema.ts');
const dates = [...dataset.claims, ...dataset.meetings].flatMap(({ when }) => when ?? []);

/** Dates of another calendar stand in articles of another language. */
const scripts = readDataset('tests/fixtures/scripts').sources.flatMap(({ published }) => published ?? []);

test.each<[string, z.ZodEnum, string[]]>([
	['kind of claim', collections.claims.shape.kind, dataset.claims.map(({ kind }) => kind)],
	['kind of attribution', Attribution.shape.kind, dataset.claims.map(({ attribution }) => attribution.kind)],
	[
		'basis of a date',
		When.shape.basis,
		[...dates, ...scripts, ...dataset.sources.flatMap(({ published }) => published ?? [])].map(({ basis }) => basis)
	],
	['kind of actor', collections.actors.shape.kind, dataset.actors.map(({ kind }) => kind)],
	['status of a meeting', collections.meetings.shape.status, dataset.meetings.map(({ status }) => status)],
	['status of attendance', collections.attendance.shape.status, dataset.attendance.map(({ status }) => status)],
	['role', collections.attendance.shape.role.unwrap(), dataset.attendance.flatMap(({ role }) => role ?? [])],
	['stance', collections.positions.shape.stance.unwrap(), dataset.positions.flatMap(({ stance }) => stance ?? [])],
	['ground of a link', MoveLink.shape.basis, dataset.moves.flatMap(({ links }) => links.map(({ basis }) => basis))],
	['kind of move', collections.moves.shape.kind, dataset.moves.map(({ kind }) => kind)],
	['kind of disagreement', collections.disagreements.shape.kind, dataset.disagreements.map(({ kind }) => kind)],
	['rule of paragraphs', Source.shape.paragraphs, dataset.sources.map(({ paragraphs }) => paragraphs)]
])('every %s', (_, vocabulary, used) => expect(new Set(used)).toEqual(new Set(vocabulary.options)));

test('every form of a date', () => {
	const forms = dates.map(({ edtf }) => edtf.replace(/\d/gu, '0'));
	const wanted = [
		'0000-00-00',
		'0000-00',
		'0000',
		'0000~',
		'0000-00~',
		'../0000-00-00',
		'0000-00-00/..',
		'0000-00-00/0000-00-00',
		'0000-00/0000-00'
	];
	expect(forms).toEqual(expect.arrayContaining(wanted));
});

test('what is unknown: an outlet, a day of publication, a date, the colour of a party, an empty cell, an offer nobody answers', () => {
	expect(dataset.sources.some(({ outlet, published }) => outlet === null && published === null)).toBe(true);
	expect(dataset.claims.some(({ when }) => when === null)).toBe(true);
	expect(dataset.info.parties.some(({ colour }) => colour === undefined)).toBe(true);
	expect(dataset.positions.some(({ party, issue }) => party === 'su' && issue === 'is-halt')).toBe(false);
	expect(dataset.moves.some((move) => linkedTo(move).includes('mv-15-fees'))).toBe(false);
});

test('every way to know where a party stands', () =>
	expect(new Set(dataset.positions.map((po) => readingOf(dataset, po)))).toEqual(new Set(readings)));

test('a reported change, somebody’s speech, an article’s own words, and each of them in a short form', () => {
	expect(dataset.positions.some(({ movedFrom }) => movedFrom)).toBe(true);
	for (const key of ['quote', 'wording'] as const) {
		const claims = dataset.claims.filter(({ evidence }) => evidence.some((passage) => passage[key]));
		expect(claims.some(({ short }) => short?.includes('“'))).toBe(true);
	}
});
