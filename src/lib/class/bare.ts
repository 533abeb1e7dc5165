/** A chart without its words: the same layout, and nothing left to read but the heads of its lanes or columns. */
const spoken = new Set([
	'words',
	'verb',
	'when',
	'name',
	'office',
	'detail',
	'label',
	'turn',
	'disputed',
	'open',
	'newDate'
]);
const heads = new Set(['columns', 'parties', 'rows', 'issue']);

function blank(value: unknown, key: string): unknown {
	if (spoken.has(key)) return typeof value === 'boolean' ? false : '';
	if (Array.isArray(value)) return value.map((inner) => blank(inner, ''));
	if (!value || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, blank(inner, name)]));
}

/** Only what a layout places is blanked; heads of columns and the records behind the marks stay as they are. */
export const bare = <T extends object>(layout: T): T =>
	Object.fromEntries(
		Object.entries(layout).map(([key, value]) => [key, heads.has(key) && key !== 'rows' ? value : blank(value, key)])
	) as T;
