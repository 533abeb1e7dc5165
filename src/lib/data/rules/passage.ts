import { byKeys } from '../kept-with.ts';
import type { At } from '../at.ts';
import type { Passage } from '../schema.ts';
import type { Context } from './context.ts';
import type { RecordRule } from './rule.ts';

type Cited = Passage & { at: At; use: 'evidence' | 'left out' };

function* passages({ each }: Context): Generator<Cited> {
	for (const [{ evidence }, at] of each.claims) {
		for (const [i, passage] of evidence.entries()) yield { ...passage, at: [...at, 'evidence', i], use: 'evidence' };
	}
	for (const [{ id, leftOut }, at] of each.sources) {
		for (const [i, passage] of leftOut.entries())
			yield { ...passage, source: id, at: [...at, 'leftOut', i], use: 'left out' };
	}
}

const span = ({ source, start, end }: Passage) => `${source} ${start}-${end}`;
/** Of two passages of one source. */
const overlap = (a: Passage, b: Passage) => a.start < b.end && b.start < a.end;

export const passage: RecordRule = {
	name: 'passage',
	scope: 'record',
	about: 'a passage ends after it starts, one span has one hash, and what is left out is behind no claim',
	*run(context) {
		const all = [...passages(context)];
		const hashes = new Map<string, string>();
		for (const p of all) {
			const { at, start, end, hash } = p;
			if (start >= end)
				yield {
					at: [...at, 'end'],
					message: `passage ends before it starts: ${start} to ${end}`,
					hint: 'locate it anew'
				};
			const known = hashes.get(span(p)) ?? hash;
			if (known !== hash)
				yield {
					at: [...at, 'hash'],
					message: `one span, two hashes: "${hash}"`,
					hint: `elsewhere it is "${known}"; locate it anew`
				};
			hashes.set(span(p), known);
		}
		for (const [claim, at] of context.each.claims) {
			const spans = claim.evidence.map(span);
			for (const [i, text] of spans.entries()) {
				if (spans.indexOf(text) === i) continue;
				yield { at: [...at, 'evidence', i], message: `passage stands twice: ${text}`, hint: 'keep one of the two' };
			}
		}
		const evidence = byKeys(
			all.filter(({ use }) => use === 'evidence'),
			({ source }) => [source]
		);
		for (const left of all.filter(({ use }) => use === 'left out')) {
			const other = evidence.get(left.source)?.find((p) => overlap(p, left));
			if (!other) continue;
			const hint = 'take it out of the one or the other';
			yield { at: left.at, message: `left out and yet behind a claim: ${left.start} to ${left.end}`, hint };
		}
	}
};
