import type { Move } from '../schema.ts';
import type { RecordRule } from './rule.ts';

const own: ReadonlySet<Move['kind']> = new Set(['counters', 'accepts', 'leans', 'rejects', 'silence']);

export const reply: RecordRule = {
	name: 'reply',
	scope: 'record',
	about: 'every move but a proposal answers a move, and no party answers or addresses itself',
	*run({ each, by }) {
		for (const [move, at] of each.moves) {
			if (move.kind !== 'proposes' && move.answers.length === 0) {
				const hint = 'name the move in "answers", or make it a proposal';
				yield { at: [...at, 'answers'], message: `answers nothing: "${move.kind}"`, hint };
			}
			const self = move.to.indexOf(move.by);
			if (self >= 0)
				yield { at: [...at, 'to', self], message: `addressed to its own party: "${move.by}"`, hint: 'remove it' };
			for (const [i, id] of move.answers.entries()) {
				if (!own.has(move.kind) || id === move.id || by.moves.get(id)?.by !== move.by) continue;
				const hint = 'name the move of another party';
				yield { at: [...at, 'answers', i], message: `"${move.kind}" answers a move of its own party: "${id}"`, hint };
			}
		}
	}
};
