/** Opens what was packed, the way a strict program does: every part, its type, and what it leads to. */
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

export interface Opened {
	/** Bytes by path. */
	files: Record<string, Uint8Array>;
	text: (path: string) => string;
	/** Paths of the parts, without content types and relationships. */
	parts: string[];
	/** Content type by path, as `[Content_Types].xml` gives it; undefined where it gives none. */
	typeOf: (path: string) => string | undefined;
	/** Parts that are named there and missing. */
	named: string[];
	/** Of each part: id and target of its relationships, '' for the package. */
	related: Map<string, { id: string; target: string }[]>;
}

const attributes = (xml: string, element: string) =>
	[...xml.matchAll(new RegExp(`<${element}\\b([^>]*)/?>`, 'g'))].map(({ 1: inside = '' }) =>
		Object.fromEntries([...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(({ 1: key, 2: value }) => [key, value]))
	);

export function opened(bytes: Uint8Array): Opened {
	const files = unzipSync(bytes);
	const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
	const types = text('[Content_Types].xml');
	const defaults = new Map(attributes(types, 'Default').map((one) => [one['Extension'], one['ContentType']]));
	const overrides = new Map(attributes(types, 'Override').map((one) => [one['PartName'], one['ContentType']]));
	const rels = Object.keys(files).filter((path) => path.endsWith('.rels'));
	return {
		files,
		text,
		parts: Object.keys(files).filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels')),
		typeOf: (path) => overrides.get(`/${path}`) ?? defaults.get(path.replace(/.*\./, '')),
		named: [...overrides.keys()].map((path = '') => path.slice(1)),
		related: new Map(
			rels.map((path) => {
				const folder = posix.dirname(posix.dirname(path));
				const owner = path === '_rels/.rels' ? '' : posix.join(folder, posix.basename(path, '.rels'));
				return [
					owner,
					attributes(text(path), 'Relationship').map((one) => ({
						id: one['Id'] ?? '',
						target: posix.join(folder, one['Target'] ?? '')
					}))
				];
			})
		)
	};
}

/** What is wrong with a package, one line each. */
export function faultsOfPackage({ files, text, parts, typeOf, named, related }: Opened): string[] {
	const targets = new Set([...related.values()].flatMap((all) => all.map(({ target }) => target)));
	return [
		...parts.filter((path) => !typeOf(path)).map((path) => `no content type: ${path}`),
		...parts.filter((path) => path.endsWith('.xml') && !named.includes(path)).map((path) => `not named: ${path}`),
		...named.filter((path) => !files[path]).map((path) => `named and missing: ${path}`),
		...parts.filter((path) => !targets.has(path)).map((path) => `nothing leads to ${path}`),
		...[...related].flatMap(([owner, all]) => [
			...(owner && !files[owner] ? [`relationships of nothing: ${owner}`] : []),
			...all.filter(({ target }) => !files[target]).map(({ target }) => `${owner} asks for ${target}`),
			...(new Set(all.map(({ id }) => id)).size < all.length ? [`an id twice in ${owner}`] : [])
		]),
		// What a part names, its relationships have.
		...parts
			.filter((path) => path.endsWith('.xml'))
			.flatMap((path) => {
				const known = new Set((related.get(path) ?? []).map(({ id }) => id));
				const asked = [...text(path).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(({ 1: id = '' }) => id);
				return asked.filter((id) => !known.has(id)).map((id) => `${path} names ${id}`);
			})
	];
}
