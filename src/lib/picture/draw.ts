/** Draws whatever picture is wanted. */
import type { Dataset } from '../data/schema.ts';
import { pictureOf, type Picture } from './picture.ts';
import type { Wanted } from './wanted.ts';
import { wholePicture } from './whole.ts';

export const draw = (d: Dataset, wanted: Wanted): Picture =>
	wanted.kind === 'chart' ? wholePicture(d, wanted.name) : pictureOf(d, wanted.state, wanted.words);
