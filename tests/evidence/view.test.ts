import { describe, expect, test } from 'vitest';
import { chartRecords, claimsOf, get } from '../../src/lib/data/find.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import type { Claim } from '../../src/lib/data/schema.ts';
import { evidenceOf } from '../../src/lib/evidence/view.ts';

const sound = readDataset('tests/fixtures/sound');
const records = chartRecords(sound);

/** The speaker line of a record whose one claim has this attribution. */
function speakerOf(attribution: Claim['attribution'], source = sound.sources[0]!.id) {
	const claim = { ...sound.claims[0]!, attribution, evidence: [{ ...sound.claims[0]!.evidence[0]!, source }] };
	const dataset = { ...sound, claims: [claim], attendance: [], positions: [], moves: [], disagreements: [] };
	return evidenceOf(dataset, { ...sound.moves[0]!, links: [], claims: [claim.id] }).claims[0]!.speaker;
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

	test('leads from a move to what it is linked to and to what is linked to it, with what each link rests on', () => {
		const view = evidenceOf(sound, get(sound, 'moves', 'mv-04-talks'));
		expect(view.linksTo.map(({ id, basis }) => [id, basis])).toEqual([['mv-01-halt', 'stated by a source']]);
		expect(view.linkedFrom.map(({ id, basis }) => [id, basis])).toEqual([
			['mv-05-yes', 'stated by a source'],
			['mv-06-before', 'stated by a source'],
			['mv-07-dare', 'inferred by us']
		]);
		const { claims } = view.linkedFrom[2]!;
		expect(claims.map(({ id }) => id)).toEqual(['c-dare', 'c-talk-first']);
		expect(claims[1]!.speaker).toMatch(/^Teo Varr/);
		expect(claims[1]!.passages[0]).toMatchObject({ source: 'la', para: 3 });
	});

	test('leads from a position to the one that the party moved from, and back', () => {
		const tied = (id: string) => {
			const { movedFrom, movedTo } = evidenceOf(sound, get(sound, 'positions', id));
			return [movedFrom, movedTo].map((all) => all.map((one) => [one.id, ...one.claims.map((claim) => claim.id)]));
		};
		expect(tied('po-ve-order-open')).toEqual([[['po-ve-order', 'c-veyra-comes']], []]);
		expect(tied('po-ve-order')).toEqual([[], [['po-ve-order-open', 'c-veyra-comes']]]);
		expect(tied('po-ve-halt')).toEqual([[], []]);
	});

	test('tells somebody’s speech from the article’s own words', () => {
		const passage = (move: string) => evidenceOf(sound, get(sound, 'moves', move)).claims[0]!.passages[0]!;
		expect(passage('mv-19-fund')).toMatchObject({ quote: { words: 'A fund, perhaps', by: 'Lorne' } });
		expect(passage('mv-19-fund')).not.toHaveProperty('wording');
		expect(passage('mv-22-chair-back')).toMatchObject({ wording: 'took back' });
		expect(passage('mv-22-chair-back')).not.toHaveProperty('quote');
	});

	test('names whose reading each side of a disagreement is', () =>
		expect(evidenceOf(sound, get(sound, 'disagreements', 'd-days')).sides.map(({ voices }) => voices)).toEqual([
			'Tolliver, analyst',
			'Varr'
		]));

	test('says who speaks', () => {
		const person = sound.actors.find((actor) => actor.kind === 'person' && actor.offices?.length)!;
		const unknown = sound.sources.find((source) => !source.outlet)!;
		expect(speakerOf({ kind: 'named', speaker: person.id })).toBe(`${person.name}, ${person.offices![0]!.label}`);
		expect(speakerOf({ kind: 'anonymous', describedAs: 'a clerk' })).toBe('unnamed: a clerk');
		expect(speakerOf({ kind: 'analyst', speaker: person.id })).toBe(`${person.name}, as an analyst`);
		expect(speakerOf({ kind: 'outlet' }, unknown.id)).toBe('the article in its own voice (outlet not stated)');
	});
});
