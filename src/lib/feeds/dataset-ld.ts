/** The dataset and its articles as schema.org describes them. */
import { citationOf } from '../cite/citation.ts';
import { asText } from '../cite/text.ts';
import { get } from '../data/find.ts';
import type { Dataset, Source } from '../data/schema.ts';
import { articleName } from './article-name.ts';
import { datasetName, known, type LinkedNode } from './linked.ts';

export interface Download {
	/** From the root of the site. */
	path: string;
	type: string;
	/** What it is, in a few words. */
	name?: string;
}

/** `2025-05-13`, `2025-05`, `2025`: the one date there is; an interval or a circa is none that schema.org knows. */
export const pointOf = (edtf: string | undefined): string | undefined =>
	edtf !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? edtf : undefined;

/** An article: by its working name, with authors, outlet, date and address where they are known. */
export const articleLd = (d: Dataset, source: Source): LinkedNode =>
	known({
		'@type': 'NewsArticle',
		'@id': articleName(source),
		name: source.name,
		author: source.authors,
		url: source.address,
		inLanguage: source.lang,
		publisher: source.outlet ? { '@type': 'Organization', name: get(d, 'actors', source.outlet).name } : undefined,
		datePublished: pointOf(source.published?.edtf),
		wordCount: source.words
	});

/**
 * The dataset with all that can be downloaded.
 * @param root address of the site, ending in a slash
 * @param downloads files of the dataset
 */
export const datasetNode = (d: Dataset, root: string, downloads: readonly Download[] = []): LinkedNode =>
	known({
		'@type': 'Dataset',
		'@id': datasetName(root),
		name: d.info.title,
		description: d.info.lead,
		url: root,
		identifier: d.info.id,
		version: d.info.version,
		inLanguage: d.info.lang,
		isAccessibleForFree: true,
		license: d.info.licence ? { '@type': 'CreativeWork', name: d.info.licence } : undefined,
		creditText: asText(citationOf(d, { kind: 'whole' })),
		isBasedOn: d.sources.map((source) => articleLd(d, source)),
		distribution: downloads.map(({ path, type, name }) =>
			known({ '@type': 'DataDownload', contentUrl: root + path, encodingFormat: type, name })
		)
	});

/**
 * For the page of the data: one `Dataset`, to be printed with `LinkedData.svelte`.
 * @param origin address of the site without a slash at its end, or one relative to the page
 */
export const datasetLd = (d: Dataset, origin: string, downloads: readonly Download[] = []): LinkedNode => ({
	'@context': 'https://schema.org',
	...datasetNode(d, `${origin}/`, downloads)
});
