/**
 * The rules of Data Package 2.1, Data Resource and Table Schema (https://datapackage.org/standard) for the properties that
 * our package has, written as JSON Schema draft-07. What is not among them is refused. It is not the published profile.
 */
const strict = (properties: object, required: string[]) => ({
	type: 'object',
	additionalProperties: false,
	properties,
	required
});
const text = { type: 'string', minLength: 1 };
const names = { type: 'array', minItems: 1, uniqueItems: true, items: text };

const constraints = (more: object) => ({
	type: 'object',
	additionalProperties: false,
	properties: { required: { type: 'boolean' }, ...more }
});
const words = { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } };
const field = (type: string, more: object) =>
	strict({ name: text, title: text, description: text, type: { const: type }, constraints: constraints(more) }, [
		'name',
		'type'
	]);

const tableSchema = strict(
	{
		fields: {
			type: 'array',
			minItems: 1,
			items: {
				oneOf: [
					field('string', {
						enum: words,
						pattern: { type: 'string', format: 'regex' },
						maxLength: { type: 'integer' }
					}),
					field('integer', { minimum: { type: 'integer' }, maximum: { type: 'integer' } }),
					field('number', { minimum: { type: 'number' }, maximum: { type: 'number' } }),
					field('date', {})
				]
			}
		},
		primaryKey: names,
		uniqueKeys: { type: 'array', minItems: 1, items: names },
		foreignKeys: {
			type: 'array',
			minItems: 1,
			items: strict({ fields: names, reference: strict({ resource: text, fields: names }, ['fields']) }, [
				'fields',
				'reference'
			])
		}
	},
	['fields']
);

const resource = strict(
	{
		name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
		type: { const: 'table' },
		// Below the package itself, and never above it.
		path: { type: 'string', pattern: '^(?![./~])(?!.*\\.\\.)(?!.*:)[^\\\\]+$' },
		title: text,
		description: text,
		format: text,
		mediatype: { type: 'string', pattern: '^.+/.+$' },
		encoding: text,
		bytes: { type: 'integer', minimum: 1 },
		hash: { type: 'string', pattern: '^[^:]+:[a-fA-F0-9]+$' },
		schema: tableSchema
	},
	['name', 'path', 'schema']
);

export const packageRules = {
	$schema: 'http://json-schema.org/draft-07/schema#',
	...strict(
		{
			$schema: { const: 'https://datapackage.org/profiles/2.1/datapackage.json' },
			name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
			title: text,
			description: text,
			homepage: { type: 'string', format: 'uri' },
			version: text,
			created: { type: 'string', format: 'date-time' },
			licenses: {
				type: 'array',
				minItems: 1,
				items: strict({ name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, title: text }, ['name'])
			},
			sources: { type: 'array', items: strict({ title: text }, ['title']) },
			resources: { type: 'array', minItems: 1, items: resource }
		},
		['$schema', 'name', 'version', 'sources', 'resources']
	)
};
