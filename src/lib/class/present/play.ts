/** The rules of the role-play, a few on each screen, and how it can end. The record waits for the debrief. */
import type { Dataset } from '../../data/schema.ts';
import type { RolePlay } from '../../data/schema-lesson.ts';
import { en } from '../../messages/en.ts';
import { present } from '../../messages/present.ts';
import { verbatim } from '../../messages/verbatim.ts';
import { citedOf } from '../cite.ts';
import type { Reason } from '../cite.ts';
import { citeLine } from './cite-line.ts';
import { linesOf, sized } from './room.ts';
import type { Height } from './room.ts';
import { slide } from './slide.ts';
import type { Slide } from './slide.ts';

const heightOf =
	(size: number): Height<Reason> =>
	({ say, cites }, across) => {
		const under = cites.length
			? cites.map((cite) => `${citeLine(cite)}: ${verbatim(cite.quote ?? cite.wording ?? '', cite.translation)}`)
			: [en.class.notCited];
		const lines = under.reduce((sum, text) => sum + linesOf(text, across), 0);
		return linesOf(say, across, 1.3 * size) * 1.3 * 1.25 * size + lines * 1.25 + 1.1;
	};

/** The screens of rules and ends. */
export function playSlides(d: Dataset, activity: RolePlay, name: string): Slide[] {
	/** The first passage is enough on a screen. */
	const cited = (sentence: { say: string; claims: string[] }): Reason => {
		const { say, cites } = citedOf(d, sentence);
		return { say, cites: cites.slice(0, 1) };
	};
	const list = (id: string, title: string, lines: Reason[]) => {
		const { size, pages } = sized(lines, heightOf, title);
		return pages.map((page, i) =>
			slide({
				id: `${name}-${id}${i ? `-${i + 1}` : ''}`,
				kind: 'list',
				kicker: activity.title,
				title: present.part(title, i + 1, pages.length),
				size,
				lines: page,
				notes: [{ head: title, lines: page }],
				activity: activity.id
			})
		);
	};
	return [
		...list('rules', present.rules, activity.rules.map(cited)),
		...list('ends', en.class.print.ends, activity.ends.map(cited))
	];
}
