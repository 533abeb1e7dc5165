/** The role-play, searched whole: every state that the class can reach. */
import { describe, expect, test } from 'vitest';
import { gameOf, record } from '../../src/lib/class/game-of.ts';
import { beginGame, gameReplies, legal, negotiate } from '../../src/lib/class/negotiate.ts';
import type { Table } from '../../src/lib/class/negotiate.ts';
import { get } from '../../src/lib/data/find.ts';
import { isOffer, outcomeOf, outcomes } from '../../src/lib/data/kinds.ts';
import { activitiesOf } from '../../src/lib/data/lesson.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { graph, reach } from './graph.ts';

const folders = ['data/istanbul-2025', 'tests/fixtures/sound'];

describe.each(folders)('%s', (folder) => {
	const d = readDataset(folder);
	const play = activitiesOf(d).flatMap((one) => (one.kind === 'negotiate' ? one : []))[0]!;
	const game = gameOf(d, play);
	const key = ({ offers, end }: Table) => `${game.offers.map(({ id }) => offers[id] ?? '').join()} ${end}`;
	const whole = graph(
		beginGame(game),
		(table) => legal(game, table).map((event) => negotiate(game, table, event)),
		key
	);
	const ends = reach(whole, ({ end }) => end);

	test(`no dead end and no forced end`, () => {
		console.log(`${folder}: ${whole.states.size} states, ${[...whole.next.values()].flat().length} steps`);
		for (const [id, { end }] of whole.states) {
			if (end) expect(whole.next.get(id)).toEqual([]);
			else expect(ends.get(id)!.size, id).toBeGreaterThanOrEqual(2);
		}
	});

	test('from the first state every end can be reached, and from every state before the end the one that is wanted', () => {
		expect(ends.get(key(beginGame(game)))).toEqual(new Set(game.ends));
		for (const [id, { end }] of whole.states) if (!end) expect(ends.get(id), id).toEqual(new Set(game.ends));
	});

	test('what was really done is one way through the game, every move of it, and each stands in an article', () => {
		let table = beginGame(game);
		const way = record(d, play);
		for (const { move, event } of way) {
			expect(legal(game, table), move).toContainEqual(event);
			table = negotiate(game, table, event);
		}
		expect(whole.states.has(key(table))).toBe(true);
		// A signal is no turn.
		const turns = play.show.filter((id) => {
			const { kind } = get(d, 'moves', id);
			return isOffer({ kind }) || outcomeOf(kind);
		});
		expect(new Set([game.offers[0]!.id, ...way.map(({ move }) => move)])).toEqual(new Set(turns));
		for (const id of play.show)
			for (const claim of get(d, 'moves', id).claims)
				expect(get(d, 'claims', claim).evidence.length).toBeGreaterThan(0);
	});

	test('where the record stops, the game is not over: no source says how it ended', () => {
		const table = record(d, play).reduce((now, { event }) => negotiate(game, now, event), beginGame(game));
		expect(table.end).toBeNull();
		expect(ends.get(key(table))!.size).toBeGreaterThanOrEqual(2);
	});

	test('a rule or an end names its claims or is marked as invented; some of each', () => {
		const all = [...play.rules, ...play.ends];
		expect(all.some(({ claims }) => claims.length)).toBe(true);
		expect(all.some(({ claims }) => !claims.length)).toBe(true);
	});
});

describe('negotiate(game, table, event)', () => {
	const game = {
		offers: [
			{ id: 'truce', after: [], counters: false },
			{ id: 'talks', after: ['truce'], counters: true },
			{ id: 'meet', after: ['talks'], counters: false }
		],
		ends: ['agreed', 'adjourned'] as const
	};
	const begin = beginGame(game);

	test('begins with the first offer on the table', () =>
		expect(begin).toEqual({ offers: { truce: 'waiting' }, end: null }));

	test('a counter-proposal answers what it counters', () =>
		expect(negotiate(game, begin, { type: 'put', offer: 'talks' }).offers).toEqual({
			truce: 'counter',
			talks: 'waiting'
		}));

	test('what can be said to an offer is every outcome but an offer of one’s own', () => {
		expect(gameReplies).toEqual(outcomes.filter((outcome) => outcome !== 'counter'));
		expect(legal(game, begin).flatMap((event) => (event.type === 'answer' ? event.reply : []))).toEqual(gameReplies);
	});

	test('to leave an offer open is an answer: it no longer waits for one', () =>
		expect(negotiate(game, begin, { type: 'answer', offer: 'truce', reply: 'open' }).offers).toEqual({
			truce: 'open'
		}));

	test('an offer that is linked to another comes after it', () =>
		expect(negotiate(game, begin, { type: 'put', offer: 'meet' })).toBe(begin));

	test('only what somebody said yes to can be signed', () => {
		expect(negotiate(game, begin, { type: 'end', how: 'agreed' })).toBe(begin);
		const yes = negotiate(game, begin, { type: 'answer', offer: 'truce', reply: 'yes' });
		expect(negotiate(game, yes, { type: 'end', how: 'agreed' }).end).toBe('agreed');
	});

	test('after the end nothing can be done', () => {
		const over = negotiate(game, begin, { type: 'end', how: 'adjourned' });
		expect(legal(game, over)).toEqual([]);
		expect(negotiate(game, over, { type: 'put', offer: 'talks' })).toBe(over);
	});
});
