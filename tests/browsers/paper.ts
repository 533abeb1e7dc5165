/** What is printed: as many sheets as there should be, and none empty. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { want, type Check } from './check.ts';

/** How many pages a PDF has; the list of its objects may be packed. */
export function sheetsOf(pdf: Buffer): number {
	const source = pdf.toString('latin1');
	const packed = [...source.matchAll(/\/ObjStm[^]*?stream\r?\n/g)].map((found) => {
		const start = found.index + found[0].length;
		try {
			return inflateSync(pdf.subarray(start, pdf.indexOf('endstream', start))).toString('latin1');
		} catch {
			return '';
		}
	});
	return (source + packed.join('')).match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

const slidesOf = (folder: string, path: string) =>
	readFileSync(join(folder, path, 'index.html'), 'utf8').match(/ data-slide(?=[\s>=])/g)?.length ?? 0;

export const paper: Check = async ({ tab, url, folder, pages }) => {
	const sheets = pages.filter((path) => /^class\/print\/[a-z]+-sheet\/$/.test(path));
	const decks = ['class/present/10-headline/', 'class/present/45-answers/'].filter((path) => pages.includes(path));
	const wanted = new Map([
		...sheets.map((path) => [path, [1, 1]] as const),
		...decks.map((path) => [path, [slidesOf(folder, path), slidesOf(folder, path)]] as const),
		['story/', [15, 31]],
		['sources/', [3, 6]]
	] as [string, [number, number]][]);
	const faults: string[] = [];
	const told: string[] = [];
	for (const format of ['A4', 'Letter'] as const) {
		const paths = [...wanted.keys()];
		const printed = await tab.session.print(
			paths.map((path) => url + path),
			format
		);
		for (const [i, path] of paths.entries()) {
			const [least, most] = wanted.get(path)!;
			const count = sheetsOf(printed[i]!);
			if (count < least || count > most)
				faults.push(`/${path} takes ${count} sheets of ${format}, not ${least} to ${most}`);
			if (most > 1) told.push(`/${path} ${count}`);
		}
	}
	want(!faults.length, faults.join('\n'));
	return `${sheets.length} worksheets of one page, ${told.join(', ')}`;
};
