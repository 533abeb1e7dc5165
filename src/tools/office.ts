/** Makes the slides and papers that a teacher can edit. A site holds them beside its pages: `class/slides/`, `class/papers/`. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { decksOf } from '../lib/class/present/slides.ts';
import { paintingFor, paperOf } from '../lib/class/papers/paper-of.ts';
import { sheetsOf } from '../lib/class/sheets.ts';
import type { Painting } from '../lib/class/show/scene.ts';
import { paintingsOf, showOf } from '../lib/class/show/show-of.ts';
import { paperPath, slidesPath } from '../lib/class/take.ts';
import type { Dataset } from '../lib/data/schema.ts';
import { docxOf } from '../lib/office/docx.ts';
import { pptxOf } from '../lib/office/pptx.ts';
import { paletteOf } from '../lib/scene/palette.ts';
import { toSvg } from '../lib/scene/toSvg.ts';
import { keep, kept } from './kept.ts';
import { paintersKey } from './picture-jobs.ts';
import { paintJobs } from './pictures.ts';
import { listFiles } from './site-files.ts';

const CACHE = 'node_modules/.cache';
/** Pixels of a file for each of the scene: sharp on a projector of 1920. */
const SCALE = 2;
/** So many sets of files are kept, for datasets that are built in turns. */
const SETS = 4;

/** Paints what was not painted before, and tells the PNG of each painting. */
async function painter(d: Dataset, paintings: Painting[], cache: string): Promise<(one: Painting) => Uint8Array> {
	mkdirSync(join(cache, 'pictures'), { recursive: true });
	const files = new Map(
		paintings.map((one) => {
			const key = paintersKey(d).update(`slide ${SCALE}`).update(JSON.stringify(one.sheet)).digest('hex');
			return [one, join(cache, 'pictures', `${key}.png`)];
		})
	);
	const palette = paletteOf(d, 'light');
	const missing = new Map([...files].filter(([, file]) => !kept(file)).map(([one, file]) => [file, one]));
	await paintJobs(
		[...missing].map(([file, { sheet, alt }]) => ({
			file,
			svg: toSvg(sheet, { name: 'slide', title: '', description: alt }, palette),
			scale: SCALE
		}))
	);
	return (one) => {
		const bytes = kept(files.get(one)!);
		if (!bytes) throw new Error(`painted and not kept: ${files.get(one)}`);
		return bytes;
	};
}

/**
 * Every deck as .pptx and every sheet as .docx, by path from the root of a site. The same dataset gives the same bytes.
 * @param cache folder in which pictures are kept from build to build, in its folder `pictures`
 */
export async function officeFiles(d: Dataset, cache = CACHE): Promise<Map<string, Uint8Array>> {
	const decks = decksOf(d).map((deck) => ({ deck, paintings: paintingsOf(d, deck) }));
	const sheets = sheetsOf(d).map((sheet) => ({ sheet, painting: paintingFor(d, sheet) }));
	const all = [
		...decks.flatMap(({ paintings }) => [...paintings.values()]),
		...sheets.flatMap(({ painting }) => (painting ? [painting] : []))
	];
	const pngOf = await painter(d, all, cache);
	const files = new Map<string, Uint8Array>();
	for (const { deck, paintings } of decks) files.set(slidesPath(deck.id), pptxOf(showOf(d, deck, paintings, pngOf)));
	for (const { sheet, painting } of sheets)
		files.set(paperPath(sheet.id), await docxOf(paperOf(d, sheet, painting, painting && pngOf(painting))));
	return files;
}

/** Grows with every change of the dataset, of the code that makes the files, and of the packages. */
function keyOf(d: Dataset): string {
	const hash = createHash('sha256').update(JSON.stringify(d));
	for (const file of ['package-lock.json', ...listFiles('src/lib').map((path) => `src/lib/${path}`)])
		hash.update(`${file}\0`).update(readFileSync(file));
	return hash.digest('hex');
}

/** The files as they were kept, or made and kept; they are packed, because all of them are wanted or none. */
export async function keptOfficeFiles(d: Dataset, cache = CACHE): Promise<[string, Uint8Array][]> {
	const folder = join(cache, 'office');
	mkdirSync(folder, { recursive: true });
	const file = join(folder, keyOf(d));
	const known = kept(file);
	if (known) return Object.entries(unzipSync(known));
	const files = await officeFiles(d, cache);
	keep(file, zipSync(Object.fromEntries(files), { level: 0 }));
	const old = readdirSync(folder)
		.map((name) => join(folder, name))
		.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
	for (const one of old.slice(SETS)) rmSync(one, { force: true });
	return [...files];
}
