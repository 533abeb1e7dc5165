import { inflateSync } from 'node:zlib';

/**
 * For each page of a PDF, how many pieces of text are drawn on it. Reads what Chromium writes (plain objects, deflated
 * streams), not every PDF there is; throws where it finds no page.
 */
export function textOnPages(pdf: Buffer): number[] {
	const source = pdf.toString('latin1');
	const objects = new Map(
		[...source.matchAll(/(?:^|\n)(\d+) 0 obj\b/g)].map(({ 1: id, index, 0: head }) => [id, index + head.length])
	);
	const dictionary = (id: string) => {
		const start = objects.get(id) ?? source.length;
		return source.slice(start, source.indexOf('endobj', start)).split(/\bstream\r?\n/)[0] ?? '';
	};
	const drawn = (id: string) => {
		const length = Number(/\/Length (\d+)/.exec(dictionary(id))?.[1] ?? 0);
		const start = source.indexOf('stream', objects.get(id)) + 'stream\n'.length;
		const text = length ? inflateSync(pdf.subarray(start, start + length)).toString('latin1') : '';
		return (text.match(/\bT[jJ]\b/g) ?? []).length;
	};
	const pages = [...objects.keys()].map((id) => dictionary(id ?? '')).filter((body) => /\/Type\s*\/Page\b/.test(body));
	if (!pages.length) throw new Error('no page found in this PDF');
	return pages.map((body) => drawn(/\/Contents\s+(\d+) 0 R/.exec(body)?.[1] ?? ''));
}
