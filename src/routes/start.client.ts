/** Starts everything that moves in a printed page, or in the part of one that was put in later. */
import { startCharts } from '../lib/charts/clients.client.ts';
import { grow, still, travel } from '../lib/charts/flip.client.ts';
import { story } from '../lib/story/story.client.ts';
import type { Telling } from '../lib/story/telling.ts';

/** @returns the stories that are being told in it */
export function start(root: ParentNode): Telling[] {
	startCharts(root);
	return [...root.querySelectorAll<HTMLElement>('[data-story]')].map((one) => story(one, { travel, grow, still }));
}
