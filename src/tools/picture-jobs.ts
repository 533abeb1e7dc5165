/** What is to be painted: each form of each picture by the file it is kept in, and the SVG that it is made of. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Dataset } from '../lib/data/schema.ts';
import { darkOf } from '../lib/picture/dark.ts';
import { draw, sheetOf, type Drawn } from '../lib/picture/draw.ts';
import { formsOf, pathOf, type PictureForm } from '../lib/picture/files.ts';
import type { Picture } from '../lib/picture/picture.ts';
import { svgOf } from '../lib/picture/svg.ts';
import type { Wanted } from '../lib/picture/wanted.ts';
import { paletteOf } from '../lib/scene/palette.ts';
import { toSvg } from '../lib/scene/toSvg.ts';
import { glyphSheet } from './glyph-sheet.ts';
import type { PictureJob } from './paint-pictures.ts';

/** Grows when the same picture is to give other bytes. */
const PAINTER = 4;

const require = createRequire(import.meta.url);

/** The version in a package's own description, whatever of it the package exports. */
function versionOf(name: string): string {
	const folder = require.resolve.paths(name)?.find((path) => existsSync(join(path, name, 'package.json'))) ?? '';
	const { version } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string };
	return `${name} ${version}`;
}

const painters = () =>
	[
		PAINTER,
		...['satori', 'fontkit', '@resvg/resvg-js', '@fontsource/inter', '@fontsource/source-serif-4'].map(versionOf)
	].join();

export interface KeptPicture {
	name: string;
	form: PictureForm;
	picture: Picture | Drawn;
	/** Where the form lies in the site, and the file that it is kept in from build to build. */
	path: string;
	kept: string;
}

/** Every form of every picture wanted; a form is known by all that is on it and all that paints it. */
export function keptPictures(d: Dataset, wanted: Wanted[], cache: string): KeptPicture[] {
	const base = createHash('sha256').update(painters()).update(JSON.stringify(d.info.parties));
	return wanted.flatMap((one) => {
		const picture = sheetOf(d, one) ?? draw(d, one);
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
export async function jobsFor(d: Dataset, pictures: KeptPicture[]): Promise<PictureJob[]> {
	if (!pictures.length) return [];
	const sheet = await glyphSheet(pictures.flatMap(({ picture }) => ('sheet' in picture ? [] : picture.lines)));
	const size = ({ picture, form }: KeptPicture) =>
		('sheet' in picture ? picture.sheet.height : picture.height) * form.scale ** 2;
	const svg = ({ name, form: { theme }, picture }: KeptPicture) =>
		'sheet' in picture
			? toSvg(picture.sheet, { name, ...picture }, paletteOf(d, theme))
			: svgOf(name, picture, sheet, theme === 'dark' ? (colour) => darkOf(d, colour) : undefined);
	return [...pictures]
		.sort((a, b) => size(b) - size(a))
		.map((one) => ({
			file: one.kept,
			svg: svg(one),
			scale: one.form.type === 'image/png' ? one.form.scale : null
		}));
}
