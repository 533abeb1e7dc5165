import { expect, test } from 'vitest';
import { withOwnPolicy } from '../src/policy.ts';

const kits =
	"default-src 'none'; frame-src 'self'; img-src 'self'; script-src 'self'; style-src 'self' 'sha256-x'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html at-the-table-offline";
const tag = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

test('a page is allowed what is in it, and nothing else', () => {
	for (const [body, policy] of [
		[
			'<p>words</p>',
			"default-src 'none'; img-src 'self'; style-src 'sha256-x'; require-trusted-types-for 'script'; trusted-types 'none'"
		],
		[
			'<script defer src="a.js"></script><div class="stage" data-stage></div>',
			"default-src 'none'; frame-src 'self'; img-src 'self'; script-src 'self'; style-src 'sha256-x'; require-trusted-types-for 'script'; trusted-types 'none'"
		],
		[
			'<section data-offline="offline.js"></section>',
			"default-src 'none'; img-src 'self'; style-src 'sha256-x'; require-trusted-types-for 'script'; trusted-types at-the-table-offline"
		]
	] as const)
		expect(withOwnPolicy(tag(kits) + body)).toBe(tag(policy) + body);
});

test('files of styles that only a client of Kit asks for are not named', () => {
	const link = '<link href="./a.css" rel="stylesheet" disabled media="(max-width: 0)">';
	expect(withOwnPolicy(`<head>\n\t${link}<title>a</title></head>`)).toBe('<head><title>a</title></head>');
});
