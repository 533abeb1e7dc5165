import type { Finding } from '../at.ts';
import type { Actor, Claim } from '../schema.ts';
import type { RecordRule } from './rule.ts';

type Kind = Claim['attribution']['kind'];

/** What each kind of attribution asks of its two fields, and which actors can speak so. */
const asks: Record<Kind, { speaker: Actor['kind'][] | null; describedAs: 'needed' | 'allowed' | 'none' }> = {
	named: { speaker: ['person'], describedAs: 'allowed' },
	institution: { speaker: ['state', 'body', 'group', 'outlet'], describedAs: 'allowed' },
	analyst: { speaker: ['person'], describedAs: 'allowed' },
	anonymous: { speaker: null, describedAs: 'needed' },
	outlet: { speaker: null, describedAs: 'none' }
};

export const attribution: RecordRule = {
	name: 'attribution',
	scope: 'record',
	about: 'who says it has the fields that its kind asks for, and no others',
	*run({ each, by }): Generator<Finding> {
		for (const [claim, place] of each.claims) {
			const { kind, speaker, describedAs, via } = claim.attribution;
			const at = [...place, 'attribution'] as const;
			const ask = asks[kind];
			if (ask.speaker && !speaker) yield { at, message: `no speaker for kind "${kind}"`, hint: 'name the speaker' };
			if (!ask.speaker && speaker) {
				yield {
					at: [...at, 'speaker'],
					message: `speaker given for kind "${kind}": "${speaker}"`,
					hint: 'remove the speaker or change the kind'
				};
			}
			const actor = speaker === undefined ? undefined : by.actors.get(speaker);
			if (actor && ask.speaker && !ask.speaker.includes(actor.kind)) {
				const hint = `a speaker of kind "${kind}" is a ${ask.speaker.join(', ')}`;
				yield { at: [...at, 'speaker'], message: `speaker is of the wrong kind, ${actor.kind}: "${actor.id}"`, hint };
			}
			if (ask.describedAs === 'needed' && !describedAs) {
				yield {
					at,
					message: 'unnamed speaker is not described',
					hint: 'say in "describedAs" how the article calls them'
				};
			}
			if (ask.describedAs === 'none' && describedAs) {
				yield {
					at: [...at, 'describedAs'],
					message: `the outlet's own voice is described: "${describedAs}"`,
					hint: 'remove it or change the kind'
				};
			}
			const self = speaker === undefined ? -1 : (via ?? []).indexOf(speaker);
			if (self >= 0)
				yield {
					at: [...at, 'via', self],
					message: `speaker stands among the relays: "${speaker}"`,
					hint: 'remove it from "via"'
				};
		}
	}
};
