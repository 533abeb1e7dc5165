/** What is to be painted: each form of each picture by the file it is kept in, and the SVG that it is made of. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { keptWith } from '../lib/data/kept-with.ts';
import type { Dataset } from '../lib/data/schema.ts';
import { draw, type Drawn } from '../lib/picture/draw.ts';
import { formsOf, pathOf, type PictureForm } from '../lib/picture/files.ts';
import type { Wanted } from '../lib/picture/wanted.ts';
import { paletteOf } from '../lib/scene/palette.ts';
import { toSvg } from '../lib/scene/toSvg.ts';
import type { PictureJob } from './paint-pictures.ts';

/** Grows when the same picture is to give other bytes. */
const PAINTER = 5;

const require = createRequire(import.meta.url);

/** The version in a package's own description, whatever of it the package exports. */
function versionOf(name: string): string {
	const folder = require.resolve.paths(name)?.find((path) => existsSync(join(path, name, 'package.json'))) ?? '';
	const { version } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string };
	return `${name} ${version}`;
}

const painters = () =>
	[PAINTER, ...['fontkit', '@resvg/resvg-js', '@fontsource/inter', '@fontsource/source-serif-4'].map(versionOf)].join();

/** A form of a picture: where it lies in the site, and the file that it is kept in from build to build. */
export interface KeptPicture {
	name: string;
	form: PictureForm;
	path: string;
	kept: string;
}

/** The begin of a picture's key: all that paints it. */
export const paintersKey = (d: Dataset) =>
	createHash('sha256').update(painters()).update(JSON.stringify(d.info.parties));

const keyFor = keptWith(paintersKey);

/** A picture and all of its forms; a form is known by all that is on it and all that paints it. */
export function keptPictures(d: Dataset, wanted: Wanted, cache: string): { picture: Drawn; forms: KeptPicture[] } {
	const { name } = wanted;
	const picture = draw(d, wanted);
	const key = keyFor(d).copy().update(name).update(JSON.stringify(picture)).digest('hex');
	const forms = formsOf(wanted).map((form) => {
		return { name, form, path: pathOf(name, form), kept: join(cache, pathOf(key, form)) };
	});
	return { picture, forms };
}

export const jobsFor = (d: Dataset, picture: Drawn, forms: KeptPicture[]): PictureJob[] =>
	forms.map(({ name, form: { theme, type, scale }, kept }) => ({
		file: kept,
		svg: toSvg(picture.sheet, { name, ...picture }, paletteOf(d, theme)),
		scale: type === 'image/png' ? scale : null
	}));
