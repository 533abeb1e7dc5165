/** The files of a picture: where they lie in the built site, and how large they are. Nothing is painted to know it. */
import type { Dataset } from '../data/schema.ts';
import { altOf, altOfChart } from './alt.ts';
import { HEIGHT, WIDTH } from './titled.ts';
import { wantedPictures, type Wanted } from './wanted.ts';

export interface PictureFile {
	/** From the root of the site: `pictures/moves-dark@2x.png`. */
	path: string;
	type: 'image/png' | 'image/svg+xml';
	theme: 'light' | 'dark';
	/** Pixels of the file for each pixel of the picture; 1 for an SVG. */
	scale: 1 | 2;
	/** In pixels of the file. */
	width: number;
	height: number;
}

export interface PictureFiles {
	/** In pixels of the page that shows it: what `width` and `height` of an `img` say. */
	width: number;
	height: number;
	/** The headline of the picture, and a sentence or two for those who do not see it. */
	title: string;
	alt: string;
	/** SVG and PNG, light and dark, PNG also at twice the size; for a record the light PNG alone. */
	files: PictureFile[];
}

export type PictureForm = Pick<PictureFile, 'type' | 'theme' | 'scale'>;

const forms: PictureForm[] = (['light', 'dark'] as const).flatMap((theme) => [
	{ theme, scale: 1 as const, type: 'image/svg+xml' as const },
	{ theme, scale: 1 as const, type: 'image/png' as const },
	{ theme, scale: 2 as const, type: 'image/png' as const }
]);

/** `moves`, `moves-dark`, `moves@2x`, `moves-dark@2x`, each with the ending of its type. */
export const pathOf = (name: string, { theme, scale, type }: PictureForm) =>
	`pictures/${name}${theme === 'dark' ? '-dark' : ''}${scale === 2 ? '@2x' : ''}.${type === 'image/png' ? 'png' : 'svg'}`;

/** The forms of a picture: all of them for what is embedded, one for a record, whose picture is only shared. */
export const formsOf = ({ kind }: Wanted) =>
	forms.filter(
		({ theme, scale, type }) => kind !== 'record' || (theme === 'light' && scale === 1 && type === 'image/png')
	);

/** The names a picture goes by: the chart, the id of the step, the id of the record. */
export const pictureNames = (d: Dataset): string[] => wantedPictures(d).map(({ name }) => name);

/**
 * The files of the picture of a chart, a step or a record.
 * @throws Error for a name that no picture goes by
 */
export function pictureFiles(d: Dataset, name: string): PictureFiles {
	const wanted = wantedPictures(d).find((one) => one.name === name);
	if (!wanted) throw new Error(`no picture of that name: ${name}`);
	return {
		width: WIDTH,
		height: HEIGHT,
		title: wanted.words.title,
		alt: wanted.kind === 'chart' ? altOfChart(d, wanted.name, wanted.words) : altOf(d, wanted.state),
		files: formsOf(wanted).map((form) => ({
			...form,
			path: pathOf(name, form),
			width: WIDTH * form.scale,
			height: HEIGHT * form.scale
		}))
	};
}
