/** Draws pictures one after the other, and paints what is not kept of each before it draws the next. */
import type { Dataset } from '../lib/data/schema.ts';
import type { Wanted } from '../lib/picture/wanted.ts';
import { kept } from './kept.ts';
import { paintAll } from './paint-pictures.ts';
import { jobsFor, keptPictures, type KeptPicture } from './picture-jobs.ts';

/** What one thread draws. */
export interface Share {
	d: Dataset;
	wanted: Wanted[];
	/** Folder in which pictures are kept. */
	cache: string;
}

export interface Painted {
	/** All of them, each in the file that it is kept in. */
	pictures: KeptPicture[];
	/** How many were not kept, or damaged, and had to be painted. */
	painted: number;
}

export async function drawAll({ d, wanted, cache }: Share): Promise<Painted> {
	const all: Painted = { pictures: [], painted: 0 };
	for (const one of wanted) {
		const { picture, forms } = keptPictures(d, one, cache);
		const missing = forms.filter((form) => !kept(form.kept));
		await paintAll(jobsFor(d, picture, missing));
		all.pictures.push(...forms);
		all.painted += missing.length;
	}
	return all;
}
