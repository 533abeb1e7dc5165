/** A dataset as the texts of its folder, sorted as `check` wants them. */
import { collectionNames, type Dataset } from '../../src/lib/data/schema.ts';

export function textsOf(d: Dataset): Map<string, string> {
	const json = (value: unknown) => JSON.stringify(value, null, '\t');
	const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
	return new Map([
		['dataset.json', json(d.info)],
		...collectionNames.map((name) => [`${name}.json`, json({ [name]: [...d[name]].sort(byId) })] as const)
	]);
}
