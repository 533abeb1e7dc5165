/** Takes clock and chance out of a .docx: its times are the dataset's, and its pictures are counted in each file anew. */
import { strFromU8, unzipSync } from 'fflate';
import { archive } from './archive.ts';
import { CORE, corePart, type Properties } from './properties.ts';

/** The library counts pictures through all files that it writes. */
function recounted(xml: string): string {
	let n = 0;
	return xml.replace(/(<wp:docPr id=")\d+/g, (_, before: string) => `${before}${++n}`);
}

/** @param zip a .docx as the library writes it */
export function repacked(zip: Uint8Array, properties: Properties): Uint8Array {
	const files = unzipSync(zip);
	const bodyOf = (path: string, bytes: Uint8Array) => {
		if (path === CORE) return corePart(properties).body;
		return path === 'word/document.xml' ? recounted(strFromU8(bytes)) : bytes;
	};
	const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
	return archive(sorted.map(([path, bytes]) => [path, bodyOf(path, bytes)]));
}
