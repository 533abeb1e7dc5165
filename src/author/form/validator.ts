/** Judges what the form holds with the one schema, in the words that `npm run check` has for it. */
import type { FormValidator, Schema, ValidationError } from '@sjsf/form';
import { z } from 'zod';
import type { FileName, Path } from '../../lib/data/at.ts';
import { shapeProblems } from '../../lib/data/shape.ts';
import { recordOf } from '../model/form-value.ts';
import { jsonSchemaOf, recordSchema } from '../model/json-schema.ts';

export interface FormProblem {
	path: Path;
	/** The fault, then what to do. */
	text: string;
}

/** What keeps a record from being written, field by field. */
export function problemsOf(name: FileName, record: unknown): FormProblem[] {
	const issues = recordSchema(name).safeParse(record).error?.issues ?? [];
	return shapeProblems(issues, name, record).map(({ path, message, hint }) => ({ path, text: `${message}; ${hint}` }));
}

const compiled = new WeakMap<object, z.ZodType>();

/** Which form of a union a value has: asked often, so each part of the schema is compiled once. */
function isValid(schema: unknown, value: unknown): boolean {
	if (typeof schema !== 'object' || schema === null) return schema === true;
	const known = compiled.get(schema) ?? z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
	compiled.set(schema, known);
	return known.safeParse(value).success;
}

export const validatorOf = (name: FileName): FormValidator<Record<string, unknown>> => ({
	isValid: (schema, _root: Schema, value) => isValid(schema, value),
	validateFormValue: (_root, value) => {
		const record = recordOf(value, jsonSchemaOf(name));
		const errors = problemsOf(name, record).map(({ path, text }): ValidationError => ({
			path: [...path],
			message: text
		}));
		return errors.length > 0 ? { value, errors } : { value: record as Record<string, unknown> };
	}
});
