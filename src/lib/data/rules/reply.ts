import { makersOf } from '../find.ts';
import { isReply, type MoveKind } from '../kinds.ts';
import type { RecordRule } from './rule.ts';

/** What cannot stand alone: it has to say what it is about. */
const needsLink: ReadonlySet<MoveKind> = new Set([
	...(['counters', 'accepts', 'acknowledges', 'conditions', 'rejects', 'silence', 'backs', 'withdraws'] as const)
]);
/** What is said to somebody else: no party answers its own move so. */
const toAnother: ReadonlySet<MoveKind> = new Set([
	...(['counters', 'accepts', 'acknowledges', 'considers', 'rejects', 'silence', 'backs'] as const)
]);

export const reply: RecordRule = {
	name: 'reply',
	scope: 'record',
	about:
		'a counter-offer, an answer, a backing and a withdrawal are linked to a move, each once; no party answers or addresses itself; those who make a move together are known, each once; only a reply is given in advance',
	*run({ each, by }) {
		for (const [move, at] of each.moves) {
			if (needsLink.has(move.kind) && move.links.length === 0) {
				const hint = 'add to "links" the move that a source ties it to, or choose another kind';
				yield { at: [...at, 'links'], message: `linked to nothing: "${move.kind}"`, hint };
			}
			const makers = makersOf(move);
			if (move.by === null && move.with)
				yield { at: [...at, 'with'], message: 'together with nobody: "by" is null', hint: 'name one of them in "by"' };
			for (const [i, party] of (move.with ?? []).entries()) {
				if (party !== move.by) continue;
				yield { at: [...at, 'with', i], message: `together with itself: "${party}"`, hint: 'remove it' };
			}
			for (const [i, party] of move.to.entries()) {
				if (!makers.includes(party)) continue;
				yield { at: [...at, 'to', i], message: `addressed to its own party: "${party}"`, hint: 'remove it' };
			}
			for (const [i, { to, timing }] of move.links.entries()) {
				const here = [...at, 'links', i, 'to'] as const;
				if (move.links.findIndex((other) => other.to === to) < i)
					yield { at: here, message: `linked twice to "${to}"`, hint: 'merge the two links' };
				if (timing && !isReply(move.kind))
					yield {
						at: [...at, 'links', i, 'timing'],
						message: `in advance, but no reply: "${move.kind}"`,
						hint: 'leave "timing" out, or choose a kind of reply'
					};
				const other = by.moves.get(to);
				const alone = other && makersOf(other).length === 1 && makers.length === 1 && other.by === move.by;
				if (!toAnother.has(move.kind) || to === move.id || !alone) continue;
				const hint = 'name the move of another party';
				yield { at: here, message: `"${move.kind}" answers a move of its own party: "${to}"`, hint };
			}
		}
	}
};
