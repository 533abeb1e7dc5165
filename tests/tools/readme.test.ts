/** The README and CONTRIBUTING: their links lead somewhere, and their commands are there and say how they are used. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LONGEST_QUOTE } from '../../src/lib/data/rules/quotation.ts';
import { checks } from '../../src/lib/data/verify/finding.ts';
import { BUDGET, LEAK_RUN, OWN_WORDS_RUN } from '../../src/lib/data/verify/limits.ts';
import { run } from './tool.ts';

const files = ['README.md', 'CONTRIBUTING.md'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const textOf = (file: string) => readFileSync(file, 'utf8');
/** As GitHub makes the anchor of a heading. */
const anchorsIn = (file: string) =>
	[...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
		words
			.toLowerCase()
			.replace(/[^\p{L}\p{N} -]/gu, '')
			.replaceAll(' ', '-')
	);
const commandsIn = (file: string) => [
	...new Set([...textOf(file).matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w-]+)/g)].map(([, name = '']) => name))
];

test('the README is two screens long', () => {
	expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(100);
});

test.each(files)('every link of %s leads to a file, and to a heading in it', (file) => {
	const targets = [...textOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
	const lost = targets.filter((target) => {
		const [path, anchor] = target.split('#');
		return !existsSync(path || file) || (anchor !== undefined && !anchorsIn(path || file).includes(anchor));
	});
	expect(lost).toEqual([]);
});

test.each(files)('every command of %s is a script', (file) => {
	expect(commandsIn(file).filter((name) => !scripts[name])).toEqual([]);
});

const tools = [...new Set(files.flatMap(commandsIn))].filter((name) =>
	scripts[name]?.match(`^tsx src/tools/${name}\\.ts$`)
);

test.each(tools)('npm run %s says how it is used', (name) => {
	expect(run(name, ['--help'])).toMatchObject({ code: 0, out: expect.stringContaining(`npm run ${name}`) });
});

test('every package is named in the README, with why it is there', () => {
	const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		[kind in 'dependencies' | 'devDependencies']: Record<string, string>;
	};
	const readme = textOf('README.md');
	const said = (name: string) =>
		readme.includes(name) ||
		readme.includes(`${name.split('/')[0]}/*`) ||
		(/^(eslint|prettier)-plugin|^typescript-eslint$/.test(name) && readme.includes('and its plugin'));
	expect(
		Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !said(name.replace('@sveltejs/', '')))
	).toEqual([]);
});

test('CONTRIBUTING tells everything that verify checks, and how much of an article may be shown', () => {
	const [, section = ''] = /^## Other talks\n([\s\S]*?)^## /m.exec(textOf('CONTRIBUTING.md')) ?? [];
	expect(Object.keys(checks).filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
	const limits = [`${100 * BUDGET} %`, `${OWN_WORDS_RUN} words`, `${LEAK_RUN} words`, `${LONGEST_QUOTE} words`];
	expect(limits.filter((limit) => !section.includes(limit))).toEqual([]);
	// The authoring page has a part of its own.
	const [steps = ''] = section.split(/^### /m);
	expect(steps.split('\n').length).toBeLessThanOrEqual(45);
});
