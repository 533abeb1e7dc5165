/** The bytes: files of the right size, the same twice, painted once, every pixel in its colour. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, test } from 'vitest';
import { pictureFiles } from '../../src/lib/picture/files.ts';
import { wantedPictures } from '../../src/lib/picture/wanted.ts';
import { pngOf } from '../../src/tools/picture-png.ts';
import { paintPictures, publishPictures } from '../../src/tools/pictures.ts';
import { soundDataset } from '../data/sound.ts';

const sound = soundDataset();
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every chart, and a fourth of steps and records: they are made alike, and a build paints them all. */
const wanted = wantedPictures(sound).filter(({ kind }, i) => kind === 'chart' || i % 4 === 0);
const files = wanted.flatMap(({ name }) => pictureFiles(sound, name).files);
const bytesOf = (path: string) => readFileSync(join(folder, path));

/** Paints and publishes into a folder, and says how many pictures there are and how many had to be painted. */
async function write(site: string, cache: string, some = wanted) {
	const painted = await paintPictures(sound, { cache, wanted: some });
	publishPictures(painted, site);
	return { pictures: painted.pictures.length, painted: painted.painted };
}

describe('paintPictures(dataset), publishPictures(painted, site)', () => {
	test('writes every form of every picture, in threads, and paints none twice', { timeout: 180_000 }, async () => {
		const cache = join(folder, 'cache');
		expect(await write(folder, cache)).toEqual({ pictures: files.length, painted: files.length });
		expect(await write(folder, cache)).toEqual({ pictures: files.length, painted: 0 });
	});

	test('paints a kept picture anew that was cut short, and none else', async () => {
		const [cache, path] = [join(folder, 'cache'), files.find((file) => file.path.endsWith('.png'))!.path];
		const whole = bytesOf(path);
		for (const name of readdirSync(join(cache, 'pictures')))
			if (readFileSync(join(cache, 'pictures', name)).includes(whole)) truncateSync(join(cache, 'pictures', name), 999);
		const { painted } = await write(folder, cache);
		expect(painted).toBe(1);
		expect(bytesOf(path)).toEqual(whole);
	});

	test.each(files.map((file) => [file.path, file] as const))(
		'%s has the size that it is said to have',
		(path, file) => {
			const { type, width, height, scale } = file;
			const bytes = bytesOf(path);
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
		expect((await write(again, join(again, 'cache'), [one])).painted).toBe(6);
		for (const { path } of pictureFiles(sound, one.name).files) {
			expect(readFileSync(join(again, path)).equals(bytesOf(path)), path).toBe(true);
		}
	});
});

describe('pngOf(svg, scale)', () => {
	const square = '<rect x="2" y="3" width="4" height="5" fill="#2f5d8a"/>';
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="12" height="10" viewBox="0 0 12 10"><rect width="12" height="10" fill="#fbfaf7"/>${square}</svg>`;

	/** What a reader of PNG finds in it: width, height, four bytes a pixel. */
	const read = (png: Uint8Array) => {
		const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
		const [width, height] = [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];
		const image = `<image width="${width}" height="${height}" href="${href}" image-rendering="optimizeSpeed"/>`;
		const shown = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
		return [width, height, new Resvg(shown).render().pixels] as const;
	};

	test.each([1, 2])('paints every pixel of a picture, %i times as large, in its colour', (scale) => {
		const [width, height, data] = read(pngOf(svg, scale));
		expect([width, height]).toEqual([12 * scale, 10 * scale]);
		const at = (x: number, y: number) => [...data.subarray((y * scale * width + x * scale) * 4).subarray(0, 3)];
		expect(at(2, 3)).toEqual([0x2f, 0x5d, 0x8a]);
		expect(at(5, 7)).toEqual([0x2f, 0x5d, 0x8a]);
		for (const [x, y] of [
			[1, 3],
			[6, 7],
			[2, 8],
			[0, 0]
		] as const)
			expect(at(x, y)).toEqual([0xfb, 0xfa, 0xf7]);
	});

	test('the same picture is the same bytes', () => {
		expect(Buffer.compare(pngOf(svg, 2), pngOf(svg, 2))).toBe(0);
	});
});
