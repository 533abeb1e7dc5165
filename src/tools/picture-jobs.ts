/** What is to be painted: each form of each picture by the file it is kept in, and the SVG that it is made of. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
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

export interface KeptPicture {
	name: string;
	form: PictureForm;
	picture: Drawn;
	/** Where the form lies in the site, and the file that it is kept in from build to build. */
	path: string;
	kept: string;
}

/** The begin of a picture's key: all that paints it. */
export const paintersKey = (d: Dataset) =>
	createHash('sha256').update(painters()).update(JSON.stringify(d.info.parties));

/** Every form of every picture wanted; a form is known by all that is on it and all that paints it. */
export function keptPictures(d: Dataset, wanted: Wanted[], cache: string): KeptPicture[] {
	const base = paintersKey(d);
	return wanted.flatMap((one) => {
		const picture = draw(d, one);
		const key = base.copy().update(one.name).update(JSON.stringify(picture)).digest('hex');
		return formsOf(one).map((form) => ({
			name: one.name,
			form,
			picture,
			path: pathOf(one.name, form),
			kept: join(cache, pathOf(key, form))
		}));
	});
}

/** The largest first, so that threads that take turns get about the same. */
export const jobsFor = (d: Dataset, pictures: KeptPicture[]): PictureJob[] =>
	[...pictures]
		.sort((a, b) => b.form.scale - a.form.scale)
		.map(({ name, form: { theme, type, scale }, picture, kept }) => ({
			file: kept,
			svg: toSvg(picture.sheet, { name, ...picture }, paletteOf(d, theme)),
			scale: type === 'image/png' ? scale : null
		}));
