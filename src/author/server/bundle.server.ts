/** The page itself: bundled once and kept beside the packages, so that no build of the site holds a part of it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeWhole } from './files.server.ts';

/** What is served, by its name: "index.html", "assets/index.js". */
export type Bundle = ReadonlyMap<string, Uint8Array>;

/** All that the page may be made of; the packages are told by their lock. */
const ROOMS = ['src/author', 'src/lib', 'src/tokens.css', 'src/base.css', 'package-lock.json'];
const KEPT = /^bundle-[0-9a-f]+\.json$/u;

function filesIn(path: string): string[] {
	try {
		return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
	} catch {
		return [path];
	}
}

function keyOf(paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.flatMap(filesIn).sort()) hash.update(`${path}\n`).update(readFileSync(path));
	return hash.digest('hex').slice(0, 16);
}

/** The bundler is loaded only where there is something to bundle. */
async function make(): Promise<Bundle> {
	const [{ build }, { svelte, vitePreprocess }] = await Promise.all([
		import('vite'),
		import('@sveltejs/vite-plugin-svelte')
	]);
	const made = await build({
		configFile: false,
		root: resolve('src/author'),
		base: './',
		mode: 'production',
		logLevel: 'error',
		plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
		build: { write: false, modulePreload: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 }
	});
	const files = new Map<string, Uint8Array>();
	for (const result of Array.isArray(made) ? made : [made]) {
		if (!('output' in result)) continue;
		for (const file of result.output)
			files.set(file.fileName, Buffer.from(file.type === 'chunk' ? file.code : file.source));
	}
	return files;
}

/** @param cache folder in which bundles are kept; those of former sources are removed from it */
export async function bundle(cache: string): Promise<Bundle> {
	mkdirSync(cache, { recursive: true });
	const path = join(cache, `bundle-${keyOf(ROOMS)}.json`);
	try {
		const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
		return new Map(Object.entries(kept).map(([name, text]) => [name, Buffer.from(text, 'base64')]));
	} catch {
		const made = await make();
		for (const name of readdirSync(cache)) if (KEPT.test(name)) rmSync(join(cache, name), { force: true });
		const text = [...made].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
		writeWhole(path, `${path}.${process.pid}.half`, JSON.stringify(Object.fromEntries(text)));
		return made;
	}
}
