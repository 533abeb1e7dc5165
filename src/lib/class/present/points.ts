/** What to do and what to talk about: all points of an activity on one screen, as large as they go. */
import type { Activity } from '../../data/schema.ts';
import { en } from '../../messages/en.ts';
import { present } from '../../messages/present.ts';
import { linesOf, sized } from './room.ts';
import type { Height } from './room.ts';
import { plain, slide } from './slide.ts';
import type { Slide } from './slide.ts';

/** In letters, with a number or a dot before each; the style sheet has these sizes too. */
const heightOf =
	(size: number): Height<string> =>
	(text, across) =>
		(linesOf(text, across - 1.8 * size, size) * 1.2 + 0.7) * size;

const titles = { prompt: en.class.prompts, debrief: en.class.debrief };

/** The screens of the prompts or of the debrief. */
export function pointSlides(activity: Activity, name: string, kind: 'prompt' | 'debrief'): Slide[] {
	const points = kind === 'prompt' ? activity.prompts : activity.debrief;
	const title = titles[kind];
	const { size, pages } = sized(points, heightOf, title);
	return pages.map((page, i) =>
		slide({
			id: `${name}-${kind}${i ? `-${i + 1}` : ''}`,
			kind,
			kicker: activity.title,
			title: present.part(title, i + 1, pages.length),
			size,
			lines: page.map(plain),
			activity: activity.id
		})
	);
}
