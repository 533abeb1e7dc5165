/** The schema as JSON Schema (2020-12), one for each file of a dataset. */
import { z } from 'zod';
import { collectionNames, DatasetInfo, fileSchema } from './schema.ts';

/** Text by file name, "claims.schema.json"; the same bytes every time. */
export function jsonSchemas(): Map<string, string> {
	const schemas: [string, z.ZodType][] = [
		['dataset', DatasetInfo],
		...collectionNames.map((name): [string, z.ZodType] => [name, fileSchema(name)])
	];
	return new Map(
		schemas.map(([name, schema]) => {
			const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
			const published = { $schema, title: `${name}.json of a dataset`, ...rest };
			return [`${name}.schema.json`, `${JSON.stringify(published, null, '\t')}\n`];
		})
	);
}
