/** The addresses of the site. Relative, so that it works from any folder of any server. */
import { base } from '$app/paths';
import { fragmentOf } from '$lib/dossier/choice.ts';
import { nameOfLesson } from '$lib/data/lesson.ts';

export const recordHref = (id: string) => `${base}/records/${id}/`;
export const stepHref = (id: string) => `${base}/story/${id}/`;
export const sourceHref = (id: string) => `${base}/sources/#source-${id}`;
/** The page of one article, where there are so many claims that each article has one. */
export const articleHref = (id: string) => `${base}/sources/${id}/`;
export const correctionsHref = () => `${base}/sources/#corrections`;
export const activityHref = (id: string) => `${base}/class/${nameOfLesson(id)}/`;
/** A lesson as students get it; `plan` is the name of a plan, as in `45-sources`. */
export const planHref = (plan: string) => `${base}/class/plan/${plan}/`;
/** A deck of slides: the name of a plan, or `story`. */
export const presentHref = (deck: string) => `${base}/class/present/${deck}/`;
export const sheetHref = (id: string) => `${base}/class/print/${id}/`;
/** The tables of a collection on the page of the data. */
export const tablesHref = (collection: string) => `${base}/data/#tables-${collection}`;
export const pageHref = (page: string) => `${base}/${page}${page ? '/' : ''}`;
/** A page of the dossier, from 1, where there are several. */
export const dossierPageHref = (number: number) => `${base}/dossier/${number > 1 ? `${number}/` : ''}`;
/** A page of the dossier with a record on it ticked. */
export const dossierHref = (id: string, page: number) => dossierPageHref(page) + fragmentOf([id]);
/** A file of the site by its path from the root. */
export const fileHref = (path: string) => `${base}/${path}`;
/** Social pictures: a full address where the build knows its own (`ORIGIN=https://… npm run build`). */
export const pictureHref = (name: string, origin: string) => `${origin || base}/pictures/${name}.png`;
/** The embed desk with what this page shows chosen. */
export const deskHref = (kind: 'chart' | 'step' | 'record', id: string) => `${base}/embed/?${kind}=${id}`;
/** What the page says of how it is embedded; only where the build knows its own address. */
export const oembedHref = (name: string, origin: string) => `${origin}/oembed/${name}.json`;
/** How to cite a chart, a step, a plan or the whole. */
export const citeHref = (name: string) => `${base}/cite/${name}/`;
/** The full address of a page of the site; '' where the build does not know where it will stand. */
export const fullAddress = (href: string, root: string, origin: string) =>
	origin && `${origin}${href.slice(root.length)}`;
