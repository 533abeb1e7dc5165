/** Puts the parts of the authoring page together. */
import { bundle } from './bundle.server.ts';
import { Desk } from './desk.server.ts';
import { Drafts } from './drafts.server.ts';
import { Files } from './files.server.ts';
import type { ArticleFiles } from './judge.server.ts';
import { serve } from './serve.server.ts';

/**
 * Serves a dataset until the process ends.
 * @param drafts folder for records that are not saved
 * @param cache folder for the bundled page
 * @param articles reads them anew
 * @returns the address of the page, with its token
 */
export async function startDesk(folder: string, drafts: string, cache: string, articles: () => ArticleFiles) {
	const desk = new Desk(new Files(folder), new Drafts(folder, drafts), articles);
	const { url } = await serve(desk, await bundle(cache));
	return url;
}
