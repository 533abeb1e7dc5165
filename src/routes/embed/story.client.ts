/** The script of an embedded story. */
import { grow, still, travel } from '../../lib/charts/flip.client.ts';
import { feedIn } from '../../lib/embed/feed.ts';
import { keepChapter } from '../../lib/story/chapter.client.ts';
import { framed } from '../../lib/story/framed.client.ts';
import { start } from './start.client.ts';

start(({ step, chapter }, fit) => {
	const root = document.querySelector<HTMLElement>('[data-story]')!;
	const first = chapter ? keepChapter(root, chapter) : '';
	const on: Parameters<typeof framed>[2]['on'] = (listener) =>
		fit.on((data) => {
			const feed = feedIn(data);
			if (feed) listener(feed);
		});
	framed(root, { travel, grow, still }, { ...fit, on }, step || first);
	fit.watch();
});
