import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const markupFromText = 'text never becomes markup here: print it with Svelte, or set textContent';

export default ts.config(
	{ ignores: ['.svelte-kit', 'build', 'build.*', 'static', 'tests/bench'] },
	...ts.configs.recommended,
	...svelte.configs['flat/recommended'],
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/ban-ts-comment': [
				'error',
				{ 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true }
			],
			'no-eval': 'error',
			'no-implied-eval': 'error',
			'no-new-func': 'error'
		}
	},
	{
		// Tests may plant markup to see it refused.
		files: ['src/**'],
		rules: {
			'no-restricted-properties': [
				'error',
				...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write'].map((property) => ({
					property,
					message: markupFromText
				}))
			],
			'no-restricted-syntax': [
				'error',
				{ selector: "CallExpression[callee.property.name='html']", message: markupFromText }
			]
		}
	},
	{
		// The markup that the build has packed into the one file, under a policy that takes nothing else.
		files: ['src/lib/file/unpack.client.ts'],
		rules: { 'no-restricted-properties': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			// Links are relative by design: Kit's resolve() would tie a page to the root of its host.
			'svelte/no-navigation-without-resolve': 'off'
		}
	}
);
