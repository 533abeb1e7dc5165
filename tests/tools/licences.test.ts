import { describe, expect, test } from 'vitest';
import { licenceHead, licencesOf, packagesIn } from '../../src/tools/licences.ts';

const part = (renderedLength = 1) => ({ renderedLength });

describe('licenceHead(chunk, where)', () => {
	test('names every package that is in the script, once, and where the licences stand', () => {
		const modules = {
			'/x/src/lib/story/story.client.ts': part(),
			'/x/node_modules/d3-timer/dist/d3-timer.mjs': part(),
			'/x/node_modules/d3/node_modules/d3-ease/src/a.js': part(),
			'C:\\x\\node_modules\\d3-ease\\src\\b.js': part(),
			'/x/node_modules/@of/one/index.js': part(),
			'/x/node_modules/d3/src/index.js': part(0)
		};
		expect(licenceHead({ modules }, 'there')).toBe('/*! With @of/one, d3-ease, d3-timer: there */');
	});

	test('says nothing over what is our own', () => expect(licenceHead({ modules: { '/x/src/a.ts': part() } })).toBe(''));
});

test('packagesIn(texts) reads the heads back', () => {
	const made = ['d3-ease', 'd3-timer', 'fflate'].map((name) =>
		licenceHead({ modules: { [`/node_modules/${name}/a.js`]: part(), '/node_modules/d3-ease/b.js': part() } })
	);
	expect(packagesIn(made.map((head) => `<script>${head}a()</script>`))).toEqual(['d3-ease', 'd3-timer', 'fflate']);
});

test('a package without a licence stops the build', () =>
	expect(() => licencesOf(['.cache'])).toThrow('brings no licence'));
