/** The sound dataset shows every word of every vocabulary, so that the charts of the tests draw every state. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../src/lib/data/schema.ts';
import { soundDataset } from './sound.ts';

const dataset = soundDataset();
const { Attribution, When, Source } = await import('../../src/lib/data/schema.ts');
const dates = [...dataset.claims, ...dataset.meetings].flatMap(({ when }) => when ?? []);

test.each<[string, z.ZodEnum, string[]]>([
	['kind of claim', collections.claims.shape.kind, dataset.claims.map(({ kind }) => kind)],
	['kind of attribution', Attribution.shape.kind, dataset.claims.map(({ attribution }) => attribution.kind)],
	[
		'basis of a date',
		When.shape.basis,
		[...dates, ...dataset.sources.flatMap(({ published }) => published ?? [])].map(({ basis }) => basis)
	],
	['kind of actor', collections.actors.shape.kind, dataset.actors.map(({ kind }) => kind)],
	['status of a meeting', collections.meetings.shape.status, dataset.meetings.map(({ status }) => status)],
	['status of attendance', collections.attendance.shape.status, dataset.attendance.map(({ status }) => status)],
	['role', collections.attendance.shape.role, dataset.attendance.map(({ role }) => role)],
	['stance', collections.positions.shape.stance, dataset.positions.map(({ stance }) => stance)],
	['reading', collections.positions.shape.reading, dataset.positions.map(({ reading }) => reading)],
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
	expect(dataset.moves.some(({ answers }) => answers.includes('mv-15-fees'))).toBe(false);
});
