/** The strings of the moves, in English. */
import type { Outcome } from '../data/kinds.ts';
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
	/** Who makes a move of which no source says who makes it; over its lane, where names are short. */
	nobodyKnown: 'Somebody (no source says who)',
	unknownLane: 'not said who',
	/** Of a move whose article holds back: “seemed to”, “appeared to”. */
	hedged: (verb: string) => `seemingly ${verb}`,
	unanswered: 'no answer in any source',
	/** Heads of the columns of the picture. */
	outcome: {
		yes: 'yes',
		condition: 'condition',
		open: 'left open',
		counter: 'countered',
		no: 'no',
		silence: 'silence',
		withdrawn: 'taken back'
	} satisfies Record<Outcome | 'withdrawn', string>,
	/** The same over narrow columns. */
	outcomeShort: {
		yes: 'yes',
		condition: 'if',
		open: 'open',
		counter: 'instead',
		no: 'no',
		silence: 'silence',
		withdrawn: 'back'
	} satisfies Record<Outcome | 'withdrawn', string>,
	offers: (n: number) => (n === 1 ? 'offer' : 'offers'),
	unansweredCount: (n: number) => `${n} without an answer in any source`,
	/** Moves that stand in no row of the fates. */
	others: (n: number) => (n === 1 ? 'another move' : `${n} other moves`),
	/** The days between two moves, and what they are. */
	stretch: (days: string) => `${days}:`,
	noMove: 'no source dates a move',
	from: (from: string, to: string) => `${from} to ${to}`,
	moreMoves: (n: number) => `and ${n === 1 ? '1 more move' : `${n} more moves`} not drawn here`,
	inferredSign: 'dashed: inferred by us',
	/** Of an outlined block of the strip, and of one that is a thin line. */
	outlined: 'outlined: on that day at the latest',
	thin: 'thin: on that day at the latest',
	/** What a line to an earlier move rests on. */
	basis: {
		stated: 'stated by a source',
		inferred: 'inferred by us'
	} satisfies Record<MoveLink['basis'], string>,
	/** The line in words, for those who do not see it. */
	linked: (to: string, basis: string, before = false) =>
		`linked to ${to}, ${basis}${before ? ', given in advance' : ''}`,
	filterParty: 'Show moves by',
	filterKind: 'Show',
	all: 'all',
	how: 'Time runs down; each column is a party. A line leads from a move to every move that answers it, backs it, threatens over it or takes it back: solid where a source says that the two belong together, dashed where we infer it. Plus proposes, calls or demands; arrow counters, tick accepts, ring with a dot grants a point or considers, ring with three dots puts off an answer, half disc sets a condition, cross rejects, dotted ring gives no answer; ring with a chevron backs, exclamation mark threatens, arrow back takes back, ring with a bar says that it will not come. A foot that ends in the open is an offer to which no source reports an answer.',
	howFates:
		'A row is an offer, a column what it met with. A sign in a column is an answer of a party to whom the offer was made, in the colour of that party; dashed where we infer that it answers the offer, else a source says so. An offer may meet with several answers.',
	/** Where one of the offers was taken back, and where several made a move together. */
	howBack: 'In the last column whoever made the offer took it back.',
	howJoint: 'A small disc at the foot of a sign: made together with the party of that colour.',
	howTime:
		'A move stands on its day. Where no source gives the day, a bar or an outline says so: it is the last day on which it may have been made; a dotted bar says that no source tells how early it was. Two strokes across the axis: days are left out there.',
	howSigns:
		'Plus proposes, calls or demands; arrow counters, tick accepts, ring with a dot grants a point or considers, ring with three dots puts off an answer, half disc sets a condition, cross rejects, dotted ring gives no answer; ring with a chevron backs, exclamation mark threatens, arrow back takes back, ring with a bar says that it will not come.',
	walk: 'With a move in focus: up and down arrows go through time, left goes to the move it is linked to, right to the first one linked to it.'
} as const;
