/** A thread that paints: workers do not take over the loader of TypeScript, so it is asked for here. */
import { workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

const { paintAll } = await tsImport('./paint-pictures.ts', import.meta.url);
paintAll(workerData);
