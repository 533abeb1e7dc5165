/**
 * A package of parts (ECMA-376, part 2, Open Packaging Conventions): what .docx and .pptx are. Every part is named in
 * `[Content_Types].xml`, every relationship leads to a part, and the same parts give the same bytes.
 */
import { archive } from './archive.ts';
import { el, xmlDocument } from './xml.ts';

export interface Relationship {
	/** By which the part itself names it: `rId1`. */
	id: string;
	/** Last part of its type below `RELATION`, or a whole type. */
	type: string;
	/** Path of a part from the root of the package. */
	target: string;
}

export interface Part {
	/** From the root of the package, without a leading slash: `ppt/slides/slide1.xml`. */
	path: string;
	/** Its content type. */
	type: string;
	body: string | Uint8Array;
	related?: readonly Relationship[];
}

export const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

const folderOf = (path: string) => path.split('/').slice(0, -1);

/** A path as seen from the folder of a part: `../media/image1.png`. */
function relative(from: string, to: string): string {
	const [here, there] = [folderOf(from), to.split('/')];
	const parted = here.findIndex((name, i) => name !== there[i]);
	const same = parted < 0 ? here.length : parted;
	return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/** Where the relationships of a part stand; those of the package are those of ''. */
export const relsPath = (path: string): string =>
	[...folderOf(path), '_rels', `${path.split('/').at(-1)}.rels`].join('/');

const relsOf = (from: string, related: readonly Relationship[]): string =>
	xmlDocument(
		el(
			'Relationships',
			{ xmlns: `${PACKAGE}/relationships` },
			...related.map(({ id, type, target }) =>
				el('Relationship', {
					Id: id,
					Type: type.includes(':') ? type : `${RELATION}/${type}`,
					Target: relative(from, target)
				})
			)
		)
	);

/** XML is named part by part; pictures and relationships go by their ending. */
const contentTypes = (parts: readonly Part[]): string => {
	const byEnding = new Map([['rels', RELS_TYPE]]);
	for (const { path, type } of parts) if (!path.endsWith('.xml')) byEnding.set(path.replace(/.*\./, ''), type);
	return xmlDocument(
		el(
			'Types',
			{ xmlns: `${PACKAGE}/content-types` },
			...[...byEnding].map(([Extension, ContentType]) => el('Default', { Extension, ContentType })),
			...parts
				.filter(({ path }) => path.endsWith('.xml'))
				.map(({ path, type }) => el('Override', { PartName: `/${path}`, ContentType: type }))
		)
	);
};

/** What is wrong with a package, in a line; '' where nothing is. */
function faultOf(parts: readonly Part[], root: readonly Relationship[]): string {
	const paths = new Set(parts.map(({ path }) => path));
	if (paths.size < parts.length) return 'two parts of one path';
	const all = [{ path: '', related: root }, ...parts.map(({ path, related = [] }) => ({ path, related }))];
	for (const { path, related } of all) {
		if (new Set(related.map(({ id }) => id)).size < related.length) return `two relationships of one id: ${path}`;
		const missing = related.find(({ target }) => !paths.has(target));
		if (missing) return `${path || 'the package'} asks for a part that is missing: ${missing.target}`;
	}
	const named = new Set(all.flatMap(({ related }) => related.map(({ target }) => target)));
	const lost = parts.find(({ path }) => !named.has(path));
	return lost ? `no part leads to ${lost.path}` : '';
}

/**
 * The bytes of a package.
 * @param root the relationships of the package itself
 * @throws Error for two parts of one path, two relationships of one id, a missing part and a part that nothing leads to
 */
export function opcPackage(parts: readonly Part[], root: readonly Relationship[]): Uint8Array {
	const fault = faultOf(parts, root);
	if (fault) throw new Error(fault);
	const files = new Map<string, string | Uint8Array>([
		['[Content_Types].xml', contentTypes(parts)],
		['_rels/.rels', relsOf('', root)]
	]);
	for (const { path, body, related } of parts) {
		files.set(path, body);
		if (related?.length) files.set(relsPath(path), relsOf(path, related));
	}
	return archive(files);
}
