/** What invented parties want, and what they offer each other. */
import { isReply, moveKinds, type MoveKind } from '../../src/lib/data/kinds.ts';
import type { Issue, Move, Position } from '../../src/lib/data/schema.ts';
import { pick } from '../runs.ts';
import type { Claims } from './claims.ts';
import { padded, type Chance } from './words.ts';

export function positionsOf(
	random: Chance,
	claims: Claims,
	issues: readonly Issue[],
	parties: readonly string[]
): Position[] {
	const stances = ['supports', 'conditional', 'considers', 'opposes'] as const;
	return issues.flatMap((issue) =>
		parties.flatMap((party): Position[] => {
			if (random() < 0.35) return [];
			const own = { id: `po-${issue.id.slice(3)}-${party}`, party, issue: issue.id, claims: [claims.add('statement')] };
			return [issue.scale ? { ...own, step: pick(issue.scale, random).id } : { ...own, stance: pick(stances, random) }];
		})
	);
}

/** Moves in order of time, each linked to some before it, so that no link leads back. */
export function movesOf(random: Chance, claims: Claims, parties: readonly string[], count: number): Move[] {
	const moves: Move[] = [];
	for (let i = 0; i < count; i++) {
		const by = random() < 0.06 ? null : pick(parties, random);
		const others = parties.filter((party) => party !== by);
		const joint = by && random() < 0.12 ? [pick(others, random)] : undefined;
		const makers = by ? [by, ...(joint ?? [])] : [];
		const to = parties.filter((party) => !makers.includes(party) && random() < 0.3);
		const earlier = moves.filter((move) => move.by !== by || makers.length > 1);
		const kind: MoveKind = earlier.length ? pick(moveKinds, random) : 'proposes';
		const own = [
			claims.add('statement', { edtf: `../2031-03-${String(Math.min(28, 2 + i)).padStart(2, '0')}`, basis: 'stated' })
		];
		const target = pick(earlier.length ? earlier : [null], random);
		const linked = target && (isReply(kind) || ['counters', 'backs', 'withdraws'].includes(kind) || random() < 0.3);
		const links = linked
			? [
					{
						to: target.id,
						basis: pick(['stated', 'inferred'] as const, random),
						claims: own,
						...(isReply(kind) && random() < 0.05 ? { timing: 'in-advance' as const } : {})
					}
				]
			: [];
		moves.push({ id: `mv-${padded(i)}`, by, ...(joint && { with: joint }), to, kind, links, claims: own });
	}
	return moves;
}
