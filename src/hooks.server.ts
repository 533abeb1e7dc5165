import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { datasetFolder } from '$lib/data/folder.ts';
import { readDataset } from '$lib/data/read.server.ts';
import { withLanguage } from './page-language.ts';
import { withOwnPolicy } from './policy.ts';

const { lang } = readDataset(datasetFolder()).info;

/** Pictures, host script, zip, what a class takes along, and the files of the data: `npm run build` makes them later, and looks for each. */
const madeLater =
	/^\/(pictures\/[\w@-]+\.(png|svg)|embed\/embed\.js|at-the-table\.(zip|html)|scorm\/[\w-]+\.zip|class\/(questions|slides|papers)\/[\w.-]+\.[a-z]+|data\/[\w/-]+(\.\w+)+)$/;

/**
 * Holds the place of a file that is made after the pages, so that any other address that is not there ends the build; and
 * gives each page a policy of its own, where Kit knows one for all.
 */
export const handle: Handle = ({ event, resolve }) =>
	building && madeLater.test(event.url.pathname)
		? new Response()
		: resolve(event, { transformPageChunk: ({ html }) => withLanguage(withOwnPolicy(html), lang) });
