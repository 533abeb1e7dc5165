import { describe, expect, test } from 'vitest';
import { chartRecords, claimsOf } from '../../src/lib/data/find.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Claim } from '../../src/lib/data/schema.ts';
import { evidenceOf } from '../../src/lib/evidence/view.ts';

const sound = readDataset('tests/fixtures/sound');
const records = chartRecords(sound);

/** The speaker line of a record whose one claim has this attribution. */
function speakerOf(attribution: Claim['attribution'], source = sound.sources[0]!.id) {
	const claim = { ...sound.claims[0]!, attribution, evidence: [{ ...sound.claims[0]!.evidence[0]!, source }] };
	const dataset = { ...sound, claims: [claim], attendance: [], positions: [], moves: [], disagreements: [] };
	return evidenceOf(dataset, { ...sound.moves[0]!, answers: [], claims: [claim.id] }).claims[0]!.speaker;
}

describe('evidenceOf(dataset, record)', () => {
	test('shows every claim behind every record, each with a passage and a speaker', () => {
		for (const record of records) {
			const view = evidenceOf(sound, record);
			const shown = [...view.claims, ...view.sides.flatMap((side) => side.claims)];
			expect(new Set(shown.map((claim) => claim.id))).toEqual(
				new Set(claimsOf(sound, record).map((claim) => claim.id))
			);
			for (const claim of shown) {
				expect(claim.speaker).not.toBe('');
				expect(claim.passages.length).toBeGreaterThan(0);
			}
		}
	});

	test('names a disagreement in every record that it touches', () => {
		for (const disagreement of sound.disagreements) {
			const own = new Set(disagreement.sides.flatMap((side) => side.claims));
			for (const record of records.filter((r) => !('sides' in r) && r.claims.some((id) => own.has(id)))) {
				expect(evidenceOf(sound, record).disagreements.map((link) => link.id)).toContain(disagreement.id);
			}
		}
	});

	test('leads from a move to what it answers and to its answers', () => {
		const view = evidenceOf(
			sound,
			sound.moves.find((move) => move.id === 'mv-04-talks')!
		);
		expect(view.answers.map((link) => link.id)).toEqual(['mv-01-halt']);
		expect(view.answeredBy.map((link) => link.id)).toContain('mv-05-yes');
	});

	test('says who speaks', () => {
		const person = sound.actors.find((actor) => actor.kind === 'person' && actor.offices?.length)!;
		const unknown = sound.sources.find((source) => !source.outlet)!;
		expect(speakerOf({ kind: 'named', speaker: person.id })).toBe(`${person.name}, ${person.offices![0]!.label}`);
		expect(speakerOf({ kind: 'anonymous', describedAs: 'a clerk' })).toBe('unnamed: a clerk');
		expect(speakerOf({ kind: 'analyst', speaker: person.id })).toBe(`${person.name}, as an analyst`);
		expect(speakerOf({ kind: 'outlet' }, unknown.id)).toBe('the article in its own voice (outlet not stated)');
	});
});
