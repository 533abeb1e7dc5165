/**
 * `node build.mjs [SITE]`: builds the story of a built site (default: ../../build) on scrollama + D3 and on the Reuters
 * components, into dist/scrollama and dist/reuters. Same words, same pictures, same fonts; neither has our evidence.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { storyOf } from './story.mjs';
import { stylesFor } from './styles.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const site = process.argv[2] ?? join(here, '../../build');
const { front, style, steps } = storyOf(site);
const styles = stylesFor(style, steps.map(({ words, picture }) => words + picture).join(''));

const page = (root, body) => `<!doctype html>
<html lang="en" ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>Bench</title><style>${styles}</style>
<script type="module" src="./main.js"></script></head><body>${body}</body></html>`;

const pages = {
	scrollama: {
		html: page(
			'data-bench-steps=".scene" data-bench-now="0"',
			`<link rel="stylesheet" href="./style.css"><header class="front">${front}</header><section id="scrolly"><figure id="graphic"></figure><article id="steps">${steps
				.map(({ id, words }) => `<div class="scene" id="${id}">${words}</div>`)
				.join('')}</article></section>`
		),
		data: ['pictures.json', steps.map(({ picture }) => picture)]
	},
	reuters: {
		html: page('data-bench-steps=".step-foreground-container" data-bench-now="0"', ''),
		data: ['story.json', { front, steps }]
	}
};

for (const [name, { html, data }] of Object.entries(pages)) {
	const out = join(here, 'dist', name);
	rmSync(out, { recursive: true, force: true });
	writeFileSync(join(here, name, 'index.html'), html);
	await build({
		root: join(here, name),
		base: './',
		configFile: false,
		logLevel: 'warn',
		plugins: [svelte({ configFile: false })],
		build: { outDir: out, emptyOutDir: true, target: 'es2022' }
	});
	rmSync(join(here, name, 'index.html'));
	mkdirSync(join(out, 'fonts'), { recursive: true });
	cpSync(join(site, 'fonts'), join(out, 'fonts'), { recursive: true });
	writeFileSync(join(out, data[0]), JSON.stringify(data[1]));
	for (const file of readdirSync(out, { recursive: true })) {
		if (/\.(html|js|css|json)$/.test(file))
			writeFileSync(join(out, `${file}.br`), brotliCompressSync(readFileSync(join(out, file))));
	}
}
