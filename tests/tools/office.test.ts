/** Slides and papers as the build makes them: the same each time, where they belong, and opened by a real office program. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decksOf } from '../../src/lib/class/present/slides.ts';
import { sheetsOf } from '../../src/lib/class/sheets.ts';
import { isTaken, paperPath, slidesPath } from '../../src/lib/class/take.ts';
import { readDataset } from '../../src/lib/data/read.server.ts';
import { officeFiles } from '../../src/tools/office.ts';
import { opened } from '../office/packed.ts';

const d = readDataset('tests/fixtures/sound');
let folder: string;
let files: Map<string, Uint8Array>;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'office-'));
	files = await officeFiles(d, folder);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there is a file for every deck and every sheet, and the site’s zip leaves them out', () => {
	expect([...files.keys()]).toEqual([
		...decksOf(d).map(({ id }) => slidesPath(id)),
		...sheetsOf(d).map(({ id }) => paperPath(id))
	]);
	expect([...files.keys()].filter((path) => !isTaken(path))).toEqual([]);
});

test('a slide with a picture holds it as a PNG, twice as large as it is laid out', () => {
	const { parts, files: inside } = opened(files.get(slidesPath('story'))!);
	const pictures = parts.filter((path) => path.startsWith('ppt/media/'));
	expect(pictures).toHaveLength(d.story.length);
	for (const path of pictures) {
		const png = Buffer.from(inside[path]!);
		expect(png.toString('latin1', 1, 4)).toBe('PNG');
		expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
	}
});

test('made again out of what was kept they have the same bytes', async () => {
	const again = await officeFiles(d, folder);
	for (const [path, bytes] of files) expect(Buffer.from(again.get(path)!).equals(Buffer.from(bytes)), path).toBe(true);
}, 300_000);

const office = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!office)('LibreOffice, where it is installed', () => {
	const pagesOf = (pdf: string) => readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	let out: string;
	beforeAll(() => {
		out = mkdtempSync(join(tmpdir(), 'office-pdf-'));
		const wanted = [...decksOf(d).map(({ id }) => slidesPath(id)), ...sheetsOf(d).map(({ id }) => paperPath(id))];
		const names = wanted.map((path) => {
			const file = join(out, basename(path));
			writeFileSync(file, files.get(path)!);
			return file;
		});
		const profile = `-env:UserInstallation=file://${join(out, 'profile')}`;
		const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...names];
		expect(spawnSync('soffice', args, { timeout: 280_000 }).status).toBe(0);
	}, 300_000);
	afterAll(() => rmSync(out, { recursive: true, force: true }));

	test.each(decksOf(d).map((deck) => [deck.id, deck] as const))('opens the slides of %s, as many as declared', (id) => {
		const declared = opened(files.get(slidesPath(id))!).text('docProps/app.xml');
		expect(pagesOf(join(out, `${id}.pdf`))).toBe(Number(/<Slides>(\d+)</.exec(declared)?.[1]));
	});

	test.each(sheetsOf(d).map((sheet) => [sheet.id, sheet.pages] as const))('opens the paper %s', (id, pages) => {
		const count = pagesOf(join(out, `${id}.pdf`));
		expect(count).toBeGreaterThan(0);
		if (pages !== null) expect(count).toBe(pages);
	});
});
