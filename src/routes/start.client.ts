/** Starts everything that moves in a printed page, or in the part of one that was put in later. */
import { delegations } from '../lib/charts/delegations.client.ts';
import { grow, still, travel } from '../lib/charts/flip.client.ts';
import { moves } from '../lib/charts/moves.client.ts';
import { positions } from '../lib/charts/positions.client.ts';
import { story } from '../lib/story/story.client.ts';
import type { Telling } from '../lib/story/telling.ts';

const charts: Record<string, (figure: HTMLElement) => void> = { delegations, positions, moves };

/** @returns the stories that are being told in it */
export function start(root: ParentNode): Telling[] {
	for (const figure of root.querySelectorAll<HTMLElement>('[data-chart]')) charts[figure.dataset.chart ?? '']?.(figure);
	return [...root.querySelectorAll<HTMLElement>('[data-story]')].map((one) => story(one, { travel, grow, still }));
}
