/** The published JSON Schema of a dataset as what tables are made of: cells, groups of cells, and lists. */
import { z } from 'zod';

/** A part of a JSON Schema, as far as the schema of the data makes use of it. */
export interface Json {
	type?: string;
	format?: string;
	pattern?: string;
	const?: string;
	enum?: string[];
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	description?: string;
	properties?: Record<string, Json>;
	required?: string[];
	items?: Json;
	anyOf?: Json[];
	oneOf?: Json[];
}

/** `optional`: the key may be missing; `nullable`: the value may be null. Either is an empty cell. */
export type Presence = 'required' | 'optional' | 'nullable';
interface Part {
	key: string;
	presence: Presence;
	description: string;
}
export interface CellShape extends Part {
	kind: 'cell';
	json: Json;
}
export interface GroupShape extends Part {
	kind: 'group';
	parts: Shape[];
}
export interface ListShape extends Part {
	kind: 'list';
	/** What each member is made of: the parts of an object, or one cell. */
	of: Shape[] | CellShape;
	/** The list may be missing, which is not the same as an empty one: a column of its row counts its members. */
	counted: boolean;
}
export type Shape = CellShape | GroupShape | ListShape;

/** What the rows of a table are made of; `options` where there are several kinds of them, each with its own parts. */
export interface RowShape {
	parts: Shape[];
	options: Shape[][];
}

const unlike = (key: string) => new Error(`no table can hold "${key}": its schema is of no known form`);

/** A text that may be empty could not be told from one that is missing. */
function checkCell(key: string, json: Json) {
	const { type = 'string' } = json;
	if (!['string', 'integer', 'number'].includes(type)) throw unlike(key);
	if (type === 'string' && !json.minLength && !json.enum && json.const === undefined && !json.format)
		if (!json.pattern || new RegExp(json.pattern).test('')) throw new Error(`"${key}" may be empty`);
}

function shapeOf(key: string, given: Json, required: boolean): Shape {
	const isNull = (one: Json) => one.type === 'null';
	const nullable = given.anyOf?.some(isNull) ?? false;
	const json = nullable ? given.anyOf?.find((one) => !isNull(one)) : given;
	if (!json || json.anyOf || json.oneOf) throw unlike(key);
	if (nullable && !required) throw new Error(`"${key}" may be null or missing, which a cell cannot tell apart`);
	const presence = nullable ? 'nullable' : required ? 'required' : 'optional';
	const part = { key, presence, description: given.description ?? json.description ?? '' } as const;
	if (json.type === 'object') {
		const parts = partsOf(json);
		const tells = parts.some((inner) => inner.kind === 'cell' && inner.presence === 'required');
		if (presence !== 'required' && !tells) throw new Error(`nothing tells whether "${key}" is there`);
		return { ...part, kind: 'group', parts };
	}
	if (json.type === 'array') {
		const member = json.items ?? {};
		const list = { ...part, kind: 'list', counted: presence === 'optional' } as const;
		if (member.type === 'object') return { ...list, of: partsOf(member) };
		const cell = shapeOf(key, member, true);
		if (cell.kind !== 'cell' || presence === 'nullable') throw unlike(key);
		return { ...list, of: cell };
	}
	checkCell(key, json);
	return { ...part, kind: 'cell', json };
}

/** `$schema` is a note to an editor, and no data. */
const partsOf = ({ properties = {}, required = [] }: Json): Shape[] =>
	Object.entries(properties)
		.filter(([key]) => key !== '$schema')
		.map(([key, json]) => shapeOf(key, json, required.includes(key)));

const words = ({ enum: many, const: one }: Json) => many ?? (one === undefined ? undefined : [one]);

/** Between two anchored patterns of which either may fit. */
const OR = '$|^';
/** The patterns of which one must fit, without their anchors. */
export const eachOf = (pattern: string): string[] => pattern.slice(1, -1).split(OR);

/** What a cell may hold, apart from its words and its form. */
const bounds = ({ type, format, minLength, maxLength, minimum, maximum }: Json) =>
	JSON.stringify([type, format, minLength, maxLength, minimum, maximum]);

/** One cell that holds what either may hold. */
function eitherCell(a: CellShape, b: CellShape): CellShape {
	const json = { ...a.json };
	delete json.const;
	const [left, right] = [words(a.json), words(b.json)];
	if (!left !== !right || bounds(a.json) !== bounds(b.json)) throw unlike(a.key);
	if (left && right) json.enum = [...new Set([...left, ...right])];
	if (a.json.pattern === b.json.pattern) return { ...a, json };
	const patterns = [a.json.pattern ?? '', b.json.pattern ?? ''];
	if (!patterns.every((pattern) => /^\^.+\$$/.test(pattern))) throw unlike(a.key);
	return { ...a, json: { ...json, pattern: `^${[...new Set(patterns.flatMap(eachOf))].join(OR)}$` } };
}

/** What a key means in rows of several kinds, each kind named where it is one word. */
function eitherMeaning(key: string, options: Shape[][]): string {
	const meanings = options.flatMap((parts) => {
		const text = parts.find((one) => one.key === key)?.description;
		const kind = parts.flatMap((one) => (one.kind === 'cell' ? (one.json.const ?? []) : []))[0];
		return text ? [kind ? `${kind}: ${text}` : text] : [];
	});
	const texts = options.map((parts) => parts.find((one) => one.key === key)?.description).filter(Boolean);
	return new Set(texts).size === 1 && texts.length === options.length ? texts[0]! : [...new Set(meanings)].join(' ');
}

const inside = (shape: Shape) =>
	JSON.stringify([
		shape.kind,
		shape.kind === 'list' ? [shape.of, shape.counted] : shape.kind === 'group' && shape.parts
	]);

/** The parts of all kinds of rows, each once; what not every kind has is optional. */
function merged(options: Shape[][]): Shape[] {
	const all = new Map<string, Shape>();
	for (const shape of options.flat()) {
		const known = all.get(shape.key);
		const cells = known?.kind === 'cell' && shape.kind === 'cell';
		if (known && !cells && inside(known) !== inside(shape)) throw unlike(shape.key);
		const either = cells ? eitherCell(known, shape) : (known ?? shape);
		all.set(shape.key, { ...either, description: eitherMeaning(shape.key, options) });
	}
	return [...all.values()].map((shape) => {
		const always = options.every((parts) =>
			parts.some(({ key, presence }) => key === shape.key && presence === 'required')
		);
		return always ? shape : { ...shape, presence: shape.presence === 'required' ? 'optional' : shape.presence };
	});
}

/** @throws Error where the schema has a form that no table can hold without loss */
export function rowShape(schema: z.ZodType): RowShape {
	const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) as Json;
	const options = (json.oneOf ?? json.anyOf ?? [json]).map(partsOf);
	return { parts: merged(options), options };
}
