/** The heading of a part of a whole chart. */
import { paragraph, type Drawing } from './drawing.ts';
import { ink, INSIDE } from './tokens.ts';

export const part = (title: string): Drawing =>
	paragraph(title, 0, 0, INSIDE, { size: 32, weight: 600, face: 'serif', colour: ink });
