/** The kinds of moves: what an offer is, and what may come back to it. */
export const offerKinds = ['proposes', 'counters'] as const;
export const replies = ['accepts', 'leans', 'conditions', 'rejects', 'silence'] as const;
export type Reply = (typeof replies)[number];
export type Offer = (typeof offerKinds)[number];

export const isReply = (kind: Offer | Reply): kind is Reply => replies.some((one) => one === kind);
export const isOffer = ({ kind }: { kind: Offer | Reply }): boolean => !isReply(kind);
