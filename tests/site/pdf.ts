import { inflateSync } from 'node:zlib';

/**
 * For each page of a PDF, how many pieces of text are drawn on it. Reads what Chromium writes (plain objects, deflated
 * streams), not every PDF there is; throws where it finds no page.
 */
export function textOnPages(pdf: Buffer): number[] {
	const source = pdf.toString('latin1');
	const objects = new Map(
		[...source.matchAll(/(?:^|\s)(\d+) 0 obj\b(.*?)\bendobj/gs)].map((match) => [match[1], match[2] ?? ''])
	);
	const drawn = (reference: string) => {
		const stream = /stream\r?\n(.*?)\r?\nendstream/s.exec(objects.get(reference) ?? '')?.[1] ?? '';
		const text = stream ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : '';
		return (text.match(/\bT[jJ]\b/g) ?? []).length;
	};
	const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
	if (!pages.length) throw new Error('no page found in this PDF');
	return pages.map((body) => drawn(/\/Contents\s+(\d+) 0 R/.exec(body)?.[1] ?? ''));
}
