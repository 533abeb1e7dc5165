/** The bytes: files of the right size, the same twice, painted once, and texts as wide as they were taken to be. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import satori from 'satori';
import { pictureFiles } from '../../src/lib/picture/files.ts';
import { wantedPictures } from '../../src/lib/picture/wanted.ts';
import { widthOf } from '../../src/lib/picture/width.ts';
import { familiesOf, pictureFonts } from '../../src/tools/picture-fonts.ts';
import { writePictures } from '../../src/tools/pictures.ts';
import { soundDataset } from '../data/sound.ts';

const sound = soundDataset();
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const wanted = wantedPictures(sound);
const files = wanted.flatMap(({ name }) => pictureFiles(sound, name).files);
const read = (path: string) => readFileSync(join(folder, path));

describe('writePictures(dataset, site, cache)', () => {
	test('writes every form of every picture, in threads, and paints none twice', { timeout: 180_000 }, async () => {
		const cache = join(folder, 'cache');
		expect(await writePictures(sound, folder, cache)).toEqual({ pictures: files.length, painted: files.length });
		expect(await writePictures(sound, folder, cache)).toEqual({ pictures: files.length, painted: 0 });
	});

	test.each(files.map((file) => [file.path, file] as const))(
		'%s has the size that it is said to have',
		(path, file) => {
			const { type, width, height, scale } = file;
			const bytes = read(path);
			if (type === 'image/svg+xml') {
				expect(bytes.toString()).toContain(
					`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`
				);
				return;
			}
			expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
			expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
			expect(bytes.length).toBeLessThan((width * height * scale ** -1) / 8);
		}
	);

	test('gives the same bytes again, in this thread as in another', { timeout: 60_000 }, async () => {
		const again = join(folder, 'again');
		const one = wanted.find(({ kind }) => kind === 'step')!;
		expect((await writePictures(sound, again, join(again, 'cache'), [one])).painted).toBe(6);
		for (const { path } of pictureFiles(sound, one.name).files) {
			expect(readFileSync(join(again, path)).equals(read(path)), path).toBe(true);
		}
	});
});

describe('widthOf(text, size, face)', () => {
	test.each([
		['Direct talks in Istanbul on Thursday instead', 'sans', 400],
		['European leaders set a condition', 'sans', 600],
		['“effectively rejecting”, answered with a “counter”', 'serif', 600],
		['Which office does Trump hold?', 'serif', 600]
	] as const)('is never under what satori sets, nor far over it: %s', async (text, face, weight) => {
		const widths: number[] = [];
		const style = {
			display: 'flex',
			position: 'absolute',
			whiteSpace: 'nowrap',
			fontFamily: familiesOf(face),
			fontSize: 40,
			fontWeight: weight
		};
		await satori(
			{
				type: 'div',
				props: {
					style: { display: 'flex', width: 2000, height: 100 },
					children: [{ type: 'div', props: { style, children: text } }]
				}
			},
			{ width: 2000, height: 100, fonts: pictureFonts(), onNodeDetected: ({ width }) => widths.push(width) }
		);
		const set = Math.min(...widths.filter((width) => width > 0));
		expect(widthOf(text, 40, face)).toBeGreaterThanOrEqual(set - 1);
		expect(widthOf(text, 40, face)).toBeLessThan(set * 1.1);
	});
});
