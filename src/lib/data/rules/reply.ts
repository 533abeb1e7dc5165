import type { MoveKind } from '../kinds.ts';
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
		'a counter-offer, an answer, a backing and a withdrawal are linked to a move, each once; no party answers or addresses itself',
	*run({ each, by }) {
		for (const [move, at] of each.moves) {
			if (needsLink.has(move.kind) && move.links.length === 0) {
				const hint = 'add to "links" the move that a source ties it to, or choose another kind';
				yield { at: [...at, 'links'], message: `linked to nothing: "${move.kind}"`, hint };
			}
			const self = move.to.indexOf(move.by);
			if (self >= 0)
				yield { at: [...at, 'to', self], message: `addressed to its own party: "${move.by}"`, hint: 'remove it' };
			for (const [i, { to }] of move.links.entries()) {
				const here = [...at, 'links', i, 'to'] as const;
				if (move.links.findIndex((other) => other.to === to) < i)
					yield { at: here, message: `linked twice to "${to}"`, hint: 'merge the two links' };
				if (!toAnother.has(move.kind) || to === move.id || by.moves.get(to)?.by !== move.by) continue;
				const hint = 'name the move of another party';
				yield { at: here, message: `"${move.kind}" answers a move of its own party: "${to}"`, hint };
			}
		}
	}
};
