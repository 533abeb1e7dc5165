/**
 * The one registry of charts. To add a chart: its name in `chartNames` (data/schema-parts.ts), a line here, and a folder
 * `charts/<name>/` with `about.ts`, `scene.ts`, `record.ts`, `Words.svelte`, and `<name>.client.ts` where something moves.
 */
import type { ChartName } from '../data/schema.ts';
import type { Chart } from './chart.ts';
import { delegations } from './delegations/about.ts';
import { moves } from './moves/about.ts';
import { places } from './places/about.ts';
import { positions } from './positions/about.ts';
import { wording } from './wording/about.ts';

export const charts: Record<ChartName, Chart> = { delegations, positions, moves, wording, places };
