/** The articles of a folder as texts, each of which can be a source. */
import { words } from '../../lib/data/passage.ts';
import { readArticles } from '../articles.ts';
import { isFolder } from '../folder.ts';
import { Obstacle } from '../obstacle.ts';

/** In bytes: ten times the longest article that a newspaper prints. */
const LARGEST = 1_000_000;

function textOf(file: string, bytes: Uint8Array): string {
	if (bytes.length > LARGEST)
		throw new Obstacle(
			`too large: "${file}" has ${bytes.length} bytes; at most ${LARGEST} allowed, so split or shorten it`
		);
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new Obstacle(`not UTF-8: "${file}"; save it as UTF-8`);
	}
	if (text.includes('\0')) throw new Obstacle(`no text: "${file}" holds a zero byte; take it out of the folder`);
	if (!words(text).length) throw new Obstacle(`no words: "${file}"; take it out of the folder`);
	return text;
}

/** By file name, in the order of the names. @throws Obstacle with one line for what cannot be a source */
export function readArticleTexts(folder: string): Map<string, { bytes: Uint8Array; text: string }> {
	if (!isFolder(folder)) throw new Obstacle(`no such folder: "${folder}"`);
	const files = [...readArticles(folder)]
		.filter(([file]) => !file.startsWith('.'))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	if (!files.length)
		throw new Obstacle(`no text files in "${folder}"; put each article there as a file that ends in .txt`);
	const seen = new Map<string, string>();
	return new Map(
		files.map(([file, bytes]) => {
			const content = Buffer.from(bytes).toString('latin1');
			const twin = seen.get(content);
			if (twin !== undefined) throw new Obstacle(`the same bytes twice: "${twin}" and "${file}"; keep one of the two`);
			seen.set(content, file);
			return [file, { bytes, text: textOf(file, bytes) }];
		})
	);
}
