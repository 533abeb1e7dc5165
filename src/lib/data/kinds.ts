/**
 * The kinds of moves, after the event types of PLOVER (Request, Support, Agree, Reject, Threaten, Retreat), split where
 * an answer to an offer needs finer words.
 */

/** An offer waits for an answer. */
export const offerKinds = ['proposes', 'calls', 'demands', 'counters'] as const;
/** A reply answers an offer, or leaves open how it will be answered. */
export const replies = ['accepts', 'acknowledges', 'considers', 'defers', 'conditions', 'rejects', 'silence'] as const;
/** A signal neither makes an offer nor answers one. */
export const signals = ['backs', 'threatens', 'withdraws', 'declines'] as const;
export const moveKinds = [...offerKinds, ...replies, ...signals] as const;

export type Offer = (typeof offerKinds)[number];
export type Reply = (typeof replies)[number];
export type MoveKind = (typeof moveKinds)[number];

export const isReply = (kind: MoveKind): kind is Reply => replies.some((one) => one === kind);
export const isOffer = ({ kind }: { kind: MoveKind }): boolean => offerKinds.some((one) => one === kind);

/** What an offer has met with: a column of the fates, and a choice of answer in the classroom. */
export const outcomes = ['yes', 'open', 'condition', 'counter', 'no', 'silence'] as const;
export type Outcome = (typeof outcomes)[number];

const outcomeOfReply: Record<Reply, Outcome> = {
	accepts: 'yes',
	acknowledges: 'open',
	considers: 'open',
	defers: 'open',
	conditions: 'condition',
	rejects: 'no',
	silence: 'silence'
};

/** The outcome that a move brings to the offer it is linked to; null for a signal and for an offer that counters nothing. */
export const outcomeOf = (kind: MoveKind): Outcome | null =>
	isReply(kind) ? outcomeOfReply[kind] : kind === 'counters' ? 'counter' : null;
