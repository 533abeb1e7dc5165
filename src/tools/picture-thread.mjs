/** A thread that draws or paints: workers do not take over the loader of TypeScript, so it is asked for here. */
import { parentPort, workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

const { task, share } = workerData;
const { tasks } = await tsImport('./picture-tasks.ts', import.meta.url);
parentPort.postMessage(await tasks[task](share));
