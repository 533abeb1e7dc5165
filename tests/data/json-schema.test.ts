import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/lib/data/json-schema.ts';
import { textOf, soundTexts } from './sound.ts';

const FOLDER = 'static/schema';

test('the published schemas are those of the schema that checks the data; if not, npm run schema', () => {
	expect(readdirSync(FOLDER).sort()).toEqual([...jsonSchemas().keys()].sort());
	for (const [name, text] of jsonSchemas()) expect(readFileSync(`${FOLDER}/${name}`, 'utf8') === text, name).toBe(true);
});

test('every file of a dataset names its schema', () => {
	for (const name of soundTexts().keys()) {
		const file = name.replace('.json', '');
		expect(textOf(soundTexts(), file)).toContain(`"$schema": "../../../${FOLDER}/${file}.schema.json"`);
	}
});

test('keys carry the descriptions that an editor shows', () => {
	expect(jsonSchemas().get('moves.schema.json')).toContain('silence (no answer though one was asked for)');
});
