/** The bytes: PNG of the right size, the same twice, painted once, and texts as wide as they were taken to be. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import satori from 'satori';
import { chartRecords } from '../../src/lib/data/find.ts';
import { pictureOf } from '../../src/lib/picture/picture.ts';
import { recordState, recordWords } from '../../src/lib/picture/record.ts';
import { widthOf } from '../../src/lib/picture/width.ts';
import { pictureFonts } from '../../src/tools/picture-fonts.ts';
import { pngOf } from '../../src/tools/picture-png.ts';
import { writePictures } from '../../src/tools/pictures.ts';
import { soundDataset } from '../data/sound.ts';

const sound = soundDataset();
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const wanted = chartRecords(sound).map((record) => ({
	name: record.id,
	...recordState(sound, record),
	...recordWords(sound, record)
}));
const read = (name: string) => readFileSync(join(folder, `${name}.png`));

describe('writePictures(dataset, wanted, folder, cache)', () => {
	test('writes one for each record, in threads, and paints none of them twice', { timeout: 120_000 }, async () => {
		const cache = join(folder, 'cache');
		expect(await writePictures(sound, wanted, folder, cache)).toEqual({
			pictures: wanted.length,
			painted: wanted.length
		});
		expect(await writePictures(sound, wanted, folder, cache)).toEqual({ pictures: wanted.length, painted: 0 });
		for (const { name } of wanted) {
			const png = read(name);
			expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
			expect(png.length).toBeLessThan(80_000);
		}
	});

	test('gives the same bytes again, in this thread as in another', { timeout: 60_000 }, async () => {
		const { name, title, kicker, ...state } = wanted[0]!;
		const bytes = Buffer.from(await pngOf(pictureOf(sound, state, { title, kicker })));
		expect(bytes.equals(read(name))).toBe(true);
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
			fontFamily: face,
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
