/**
 * The one registry of charts. To add a chart: its name in `chartNames` (data/schema-parts.ts), a line here, and a folder
 * `charts/<name>/` with `scene.ts`, `about.ts`, `Words.svelte`, and `<name>.client.ts` where something moves.
 */
import type { ChartName } from '../data/schema.ts';
import type { Chart } from './chart.ts';
import { aboutDelegations } from './delegations/about.ts';
import { delegationsScene } from './delegations/scene.ts';
import { aboutMoves } from './moves/about.ts';
import { movesScene } from './moves/scene.ts';
import { aboutPositions } from './positions/about.ts';
import { positionsScene } from './positions/scene.ts';
import { aboutWording } from './wording/about.ts';
import { wordingScene } from './wording/scene.ts';

export const charts: Record<ChartName, Chart> = {
	delegations: { scene: delegationsScene, about: aboutDelegations },
	positions: { scene: positionsScene, about: aboutPositions },
	moves: { scene: movesScene, about: aboutMoves },
	wording: { scene: wordingScene, about: aboutWording }
};
