import type { At } from '../at.ts';
import { isPlan } from '../lesson.ts';
import type { Context } from './context.ts';
import type { RecordRule } from './rule.ts';

/** Every list in which nothing may stand twice, its members as text. */
function* lists({ info, each }: Context): Generator<[At, string[]]> {
	for (const [{ printed, offices }, at] of each.actors) {
		yield [[...at, 'printed'], printed.map(({ source, text }) => `${source}: ${text}`)];
		for (const [i, office] of (offices ?? []).entries()) {
			const here: At = [...at, 'offices', i];
			yield [[...here, 'printed'], office.printed.map(({ source, text }) => `${source}: ${text}`)];
			yield [[...here, 'claims'], office.claims];
		}
	}
	for (const [{ contributing }, at] of each.sources) yield [[...at, 'contributing'], contributing ?? []];
	for (const [{ attribution }, at] of each.claims) yield [[...at, 'attribution', 'via'], attribution.via ?? []];
	for (const [{ claims }, at] of [...each.meetings, ...each.attendance, ...each.positions, ...each.whereabouts])
		yield [[...at, 'claims'], claims];
	for (const [{ movedFrom }, at] of each.positions)
		if (movedFrom) yield [[...at, 'movedFrom', 'claims'], movedFrom.claims];
	for (const [{ claims, to, links }, at] of each.moves) {
		yield [[...at, 'claims'], claims];
		yield [[...at, 'to'], to];
		for (const [i, link] of links.entries()) yield [[...at, 'links', i, 'claims'], link.claims];
	}
	for (const [one, at] of each.lesson)
		yield isPlan(one) ? [[...at, 'activities'], one.activities] : [[...at, 'show'], one.show];
	if (info) yield [['dataset', 'loaded'], info.loaded];
}

export const repeat: RecordRule = {
	name: 'repeat',
	scope: 'record',
	about: 'a list names nothing twice',
	*run(context) {
		for (const [at, members] of lists(context)) {
			for (const [i, member] of members.entries()) {
				if (members.indexOf(member) === i) continue;
				yield { at: [...at, i], message: `stands twice: "${member}"`, hint: 'keep one of the two' };
			}
		}
	}
};
