/** The floors of the house: who may import whom. Imports only point down, and siblings never import each other. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartNames } from '../src/lib/data/schema-parts.ts';

const rooms = readdirSync('src/lib').map((room) => `lib/${room}`);

/** What the lower floors may import besides themselves. */
const lower: Record<string, string[]> = {
	'lib/data': [],
	'lib/messages': ['lib/data'],
	'lib/scene': ['lib/data', 'lib/messages'],
	'lib/layout': ['lib/data', 'lib/messages', 'lib/scene'],
	'lib/office': ['lib/data', 'lib/messages'],
	'lib/cite': ['lib/data', 'lib/messages', 'lib/layout'],
	'lib/charts': ['lib/data', 'lib/messages', 'lib/scene', 'lib/layout'],
	routes: [...rooms, 'tools'],
	tools: [...rooms, 'author']
};

/** Every other room stands on the fourth floor: what lies below it, and none of its siblings. */
const ground = ['lib/data', 'lib/messages', 'lib/scene', 'lib/layout', 'lib/office', 'lib/cite', 'lib/charts'];
const allowed = (room: string) => lower[room] ?? ground;

interface Import {
	file: string;
	target: string;
}

/** `src/lib/data/x.ts` is in `lib/data`; `src/routes/moves/+page.svelte` in `routes`. */
const roomOf = (file: string) => rooms.find((room) => file.startsWith(`src/${room}/`)) ?? file.split('/')[1] ?? '';

/** Every import line of a file that points to a file of ours, as a path from the root of the repository. */
function importsOf(file: string): Import[] {
	const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
	const named = [
		...text.matchAll(/^\s*(?:import|export)\b[^'";=]*?\bfrom\s*'([^']+)'/gm),
		...text.matchAll(/\bimport\s*\(?\s*'([^']+)'/g)
	];
	return named
		.map((match) => match[1] ?? '')
		.filter((target) => /^\.|^\$lib\//.test(target))
		.map((target) =>
			target.startsWith('$lib/') ? `src/lib/${target.slice(5)}` : posix.join(posix.dirname(file), target)
		)
		.map((target) => ({ file, target }));
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|mjs|js|svelte)$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
	.sort();
const imports = files.flatMap(importsOf).filter(({ target }) => /^src\/.+\//.test(target));

describe('imports', () => {
	test('there are some to look at', () => expect(imports.length).toBeGreaterThan(20));

	test('point down', () => {
		const up = imports.filter(({ file, target }) => {
			const [from, to] = [roomOf(file), roomOf(target)];
			return from !== to && !allowed(from).includes(to);
		});
		expect(up.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
	});

	test('lead to the authoring page from its own command alone, so that no build holds it', () => {
		const from = imports.filter(({ file, target }) => roomOf(target) === 'author' && roomOf(file) !== 'author');
		expect(from.map(({ file }) => file)).toEqual(['src/tools/author.ts']);
	});

	test('name the file with its ending', () => {
		const bare = imports.filter(
			({ target }) => !/\.(ts|mjs|js|svelte|css|json)$/.test(target) && !target.includes('/$types')
		);
		expect(bare.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
	});

	test('a file that reads the disk is imported on the server side only', () => {
		const reader = (file: string) => /\.server\.ts$/.test(file);
		const outside = imports.filter(
			({ file, target }) => reader(target) && !reader(file) && !file.startsWith('src/tools/')
		);
		expect(outside.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
	});
});

describe('charts', () => {
	const name = `['"](?:${chartNames.join('|')})['"]`;
	/** A kind of disagreement and the file of a record have names of their own, which are those of charts by chance. */
	const others = /\b(?:kind|place\[0\]) [!=]==? $/;
	const compared = new RegExp(`(?:[!=]==?\\s*|\\bcase\\s+|includes\\(|has\\()${name}|${name}\\s*[!=]==?`, 'g');

	test('no name of a chart is compared outside of its folder', () => {
		const found = files
			.filter((file) => !chartNames.some((chart) => file.startsWith(`src/lib/charts/${chart}/`)))
			.flatMap((file) => {
				const text = readFileSync(file, 'utf8');
				const here = [...text.matchAll(compared)];
				return here
					.filter(({ index, 0: match }) => !others.test(text.slice(0, index) + match.replace(/'.*/, '')))
					.map(({ 0: match }) => `${file}: ${match}`);
			});
		expect(found).toEqual([]);
	});

	test('no folder of a chart imports from that of another', () => {
		const folder = (file: string) => chartNames.find((chart) => file.startsWith(`src/lib/charts/${chart}/`));
		const across = imports.filter(({ file, target }) => {
			const [from, to] = [folder(file), folder(target)];
			return from && to && from !== to;
		});
		expect(across.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
	});
});

describe('files', () => {
	const lengths = files.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }));

	test('are short: none over 250 lines, half of them under 60', () => {
		expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
		const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
		expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
	});

	test('are named after an idea, not after a heap', () => {
		expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/i.test(file))).toEqual([]);
	});

	test('suppress nothing', () => {
		const suppressed = files.filter((file) =>
			/@ts-(ignore|nocheck|expect-error)|eslint-disable|svelte-ignore|@html\b|:\s*any\b/.test(
				readFileSync(file, 'utf8')
			)
		);
		expect(suppressed).toEqual([]);
	});
});
