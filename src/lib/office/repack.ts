/** Takes clock and chance out of a .docx: its times are the dataset's, and its pictures are counted in each file anew. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { CORE, corePart, type Properties } from './properties.ts';

const mtime = new Date(1980, 0, 1);

/** The library counts pictures through all files that it writes. */
function recounted(xml: string): string {
	let n = 0;
	return xml.replace(/(<wp:docPr id=")\d+/g, (_, before: string) => `${before}${++n}`);
}

/** @param zip a .docx as the library writes it */
export function repacked(zip: Uint8Array, properties: Properties): Uint8Array {
	const files = unzipSync(zip);
	const out: Zippable = {};
	for (const path of Object.keys(files).sort()) {
		const bytes = files[path]!;
		const body = path === CORE ? strToU8(String(corePart(properties).body)) : bytes;
		const counted = path === 'word/document.xml' ? strToU8(recounted(strFromU8(bytes))) : body;
		out[path] = [counted, { mtime, level: path.endsWith('.png') ? 0 : 9 }];
	}
	return zipSync(out);
}
