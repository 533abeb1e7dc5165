/** The strings of the moves, in English. */
import type { Move, MoveLink } from '../data/schema.ts';

export const enMoves = {
	kind: {
		proposes: 'proposed',
		calls: 'called for',
		demands: 'demanded',
		counters: 'countered',
		accepts: 'accepted',
		acknowledges: 'granted a point',
		considers: 'considered it',
		defers: 'left it for later',
		conditions: 'set a condition',
		rejects: 'rejected',
		silence: 'gave no answer',
		backs: 'backed it',
		threatens: 'threatened',
		withdraws: 'took it back',
		declines: 'would not come'
	} satisfies Record<Move['kind'], string>,
	kindNoun: {
		proposes: 'proposals',
		calls: 'calls',
		demands: 'demands',
		counters: 'counter-offers',
		accepts: 'acceptances',
		acknowledges: 'points granted',
		considers: 'open answers',
		defers: 'matters left for later',
		conditions: 'conditions',
		rejects: 'rejections',
		silence: 'silences',
		backs: 'backing',
		threatens: 'threats',
		withdraws: 'withdrawals',
		declines: 'absences'
	} satisfies Record<Move['kind'], string>,
	fate: 'What became of each offer',
	thread: 'Move by move',
	/** Of a move whose article holds back: “seemed to”, “appeared to”. */
	hedged: (verb: string) => `seemingly ${verb}`,
	unanswered: 'no answer in any source',
	/** What a line to an earlier move rests on. */
	basis: {
		stated: 'stated by a source',
		inferred: 'inferred by us'
	} satisfies Record<MoveLink['basis'], string>,
	/** The line in words, for those who do not see it. */
	linked: (to: string, basis: string) => `linked to ${to}, ${basis}`,
	filterParty: 'Show moves by',
	filterKind: 'Show',
	all: 'all',
	how: 'Time runs down; each column is a party. A line leads from a move to every move that answers it, backs it, threatens over it or takes it back: solid where a source says that the two belong together, dashed where we infer it. Plus proposes, calls or demands; arrow counters, tick accepts, ring with a dot grants a point or considers, ring with three dots puts off an answer, half disc sets a condition, cross rejects, dotted ring gives no answer; ring with a chevron backs, exclamation bar threatens, arrow back takes back, ring with a bar stays away. A foot that ends in the open is an offer to which no source reports an answer.',
	walk: 'With a move in focus: up and down arrows go through time, left goes to the move it is linked to, right to the first one linked to it.'
} as const;
