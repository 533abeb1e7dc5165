import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { groupings } from '../../src/lib/layout/delegation-groupings.ts';
import { delegationLayout } from '../../src/lib/layout/delegation.ts';

const sound = readDataset('tests/fixtures/sound');
const ladder = delegationLayout(sound);

describe('delegationLayout(dataset)', () => {
	test('draws everybody at the meeting once, and from the preparatory meeting only those who are not', () => {
		const { meeting, prepared } = sound.info.delegations;
		const actors = ladder.cards.map((card) => card.datum.actor);
		expect(new Set(actors).size).toBe(actors.length);
		for (const at of sound.attendance.filter((a) => a.meeting === meeting)) expect(actors).toContain(at.actor);
		const rest = ladder.cards.filter((card) => card.datum.meeting === prepared);
		expect(rest.every((card) => card.look === 'present')).toBe(true);
	});

	test.each(groupings)('places every card in one cell when grouped by %s, in the column of its party', (by) => {
		const placed = ladder.rows[by].flatMap((row) =>
			row.cells.flatMap((ids, column) => ids.map((id) => ({ id, column, key: row.key })))
		);
		expect(placed.map(({ id }) => id).sort()).toEqual(ladder.cards.map((card) => card.id).sort());
		for (const { id, column, key } of placed) {
			const card = ladder.cards.find((other) => other.id === id)!;
			expect([column, key]).toEqual([card.column, card.row[by]]);
			expect(sound.info.delegations.columns[column]!.parties).toContain(card.party);
		}
	});

	test('keeps the order of the ranks', () => {
		const ranks = sound.info.ranks.map((rank) => rank.id);
		const drawn = ladder.rows.rank.flatMap((row) => (ranks.includes(row.key) ? ranks.indexOf(row.key) : ranks.length));
		expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
	});

	test.each([
		['sent', 'head', 'head'],
		['sent', 'member', 'sent'],
		['sent', 'experts', 'unnamed'],
		['sent', 'unnamed', 'unnamed'],
		['not-sent', 'member', 'declined'],
		['undecided', undefined, 'expected']
	] as const)('draws status %s, role %s as %s', (status, role, look) => {
		const one = sound.attendance.find((a) => a.meeting === sound.info.delegations.meeting)!;
		const at = { ...one, status, role };
		const [card] = delegationLayout({ ...sound, attendance: [at] }).cards;
		expect(card!.look).toBe(look);
	});

	test('says of nobody at another meeting that he was at the one shown', () => {
		const parts = new Map(ladder.gatherings.flatMap(({ cards }) => cards.map(({ id, part }) => [id, part])));
		expect(parts.get('at-prep-roe')).toBe('at Tolmar’s meeting at the Salt House, as reported');
		expect(parts.get('at-summit-vett')).toBe('at Summit of the League, as reported, heads it');
		expect(parts.get('at-round-two-team')).toBe('left it open');
		expect(ladder.cards.find(({ id }) => id === 'at-osk')?.part).toBe('in the delegation, heads it');
		expect(ladder.cards.find(({ id }) => id === 'at-prep-roe')?.part).toBe(parts.get('at-prep-roe'));
	});

	test('lists the other meetings from the earliest on', () => {
		const ids = ladder.gatherings.map(({ meeting }) => meeting.id);
		expect(ids).not.toContain(sound.info.delegations.meeting);
		expect(ids).toHaveLength(sound.meetings.length - 1);
	});
});
