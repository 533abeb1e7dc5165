/** JSON-LD in the terms of schema.org: what its parts are, where they stand, and how it is printed into a page. */

export type LinkedValue = string | number | boolean | LinkedNode | LinkedValue[];
export interface LinkedNode {
	[name: string]: LinkedValue;
}

/** The node without what is unknown. */
export const known = (node: Record<string, LinkedValue | undefined | null>): LinkedNode =>
	Object.fromEntries(
		Object.entries(node).filter(
			(entry): entry is [string, LinkedValue] =>
				entry[1] !== undefined && entry[1] !== null && !(Array.isArray(entry[1]) && !entry[1].length)
		)
	);

/** The file that holds every node of the dataset. */
export const DATASET_FILE = 'data/dataset.jsonld';
/** @param root address of the site, ending in a slash: a full one, or one relative to where the node is read */
export const datasetName = (root: string) => `${root}${DATASET_FILE}#dataset`;
export const nodeName = (root: string, id: string) => `${root}${DATASET_FILE}#${id}`;

export const linkedDocument = (nodes: LinkedNode[]): LinkedNode => ({
	'@context': 'https://schema.org',
	'@graph': nodes
});

const escapes: Record<string, string> = {
	'<': '\\u003c',
	'>': '\\u003e',
	'&': '\\u0026',
	'\u2028': '\\u2028',
	'\u2029': '\\u2029'
};

/** JSON that may stand in an element of a page: no sign in it begins or ends anything there. */
export const inPage = (value: LinkedNode): string =>
	JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => escapes[sign]!);
