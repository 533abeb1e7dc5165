import { grow, still, travel } from '../lib/charts/flip.client.ts';
import { story } from '../lib/story/story.client.ts';
import type { Telling } from '../lib/story/telling.ts';

/** Starts every story in a printed page, or in the part of one that was put in later. */
export const startStories = (root: ParentNode): Telling[] =>
	[...root.querySelectorAll<HTMLElement>('[data-story]')].map((one) => story(one, { travel, grow, still }));
