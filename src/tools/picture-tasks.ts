/** What a thread does for the pictures of a build. */
import { drawAll } from './draw-pictures.ts';
import { paintAll } from './paint-pictures.ts';

export const tasks = { draw: drawAll, paint: paintAll };
