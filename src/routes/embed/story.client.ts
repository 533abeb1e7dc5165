/** The script of an embedded story. */
import { grow, still, travel } from '../../lib/charts/flip.client.ts';
import { story } from '../../lib/story/story.client.ts';
import { start } from './start.client.ts';

start(() => {
	story(document.querySelector<HTMLElement>('[data-story]')!, { travel, grow, still });
});
