/** Every move of the dataset in a picture, in order of time. */
import type { Dataset } from '../data/schema.ts';
import type { Drawing } from './drawing.ts';
import { threadOf } from './layouts.ts';
import { roomy } from './moves.ts';
import { INSIDE } from './tokens.ts';

export function wholeMoves(d: Dataset): Drawing {
	const room = { width: INSIDE, height: 0 };
	return roomy({ d, room, strong: () => true }, 30)(threadOf(d).rows)!;
}
