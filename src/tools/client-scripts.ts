/** The scripts of the pages: what each is made of, building them, and putting them where the pages ask for them. */
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { chartNames, type ChartName } from '../lib/data/schema-parts.ts';
import { fontPackagesIn, licenceHead, LICENCES, licencesOf, packagesIn } from './licences.ts';

/** Where the scripts are built, and the pages take their names from. */
export const CLIENT_FOLDER = '.svelte-kit/client-scripts';

/** A script for each chart: an embed costs its host what moves in its own chart, and no more. */
const embeddedCharts = Object.fromEntries(
	chartNames.map((name) => [`embed-${name}`, 'src/routes/embed/chart.client.ts'])
) as Record<`embed-${ChartName}`, string>;

/** By the name of the script; those of embeds are put into the pages themselves. */
export const clientScripts = {
	site: 'src/routes/client.ts',
	story: 'src/routes/story.client.ts',
	class: 'src/routes/class.client.ts',
	cite: 'src/routes/cite.client.ts',
	desk: 'src/lib/embed/desk.client.ts',
	dossier: 'src/routes/dossier.client.ts',
	'dossier-docx': 'src/routes/dossier-docx.client.ts',
	present: 'src/routes/(present)/present.client.ts',
	'embed-story': 'src/routes/embed/story.client.ts',
	'embed-records': 'src/routes/embed/chart.client.ts',
	...embeddedCharts
};
export type ClientScript = keyof typeof clientScripts;

/** Old enough for a school's Chromebook; light-dark() is lowered for it. */
export const targets = ['chrome100', 'firefox100', 'safari15.4'];

/** Builds each script of the pages. */
export async function buildClientScripts() {
	rmSync(CLIENT_FOLDER, { recursive: true, force: true });
	await Promise.all(
		Object.entries(clientScripts).map(([name, input]) =>
			buildScript({ input, folder: CLIENT_FOLDER, name: `${name}.[hash].js`, ...embedding(name) })
		)
	);
}

const embedding = (name: string) => (name.startsWith('embed-') ? { chart: name.slice('embed-'.length) } : {});

/** Empties the scripts of all charts but one, named by their files: `moves.client.ts`. */
const withChart = (chart: string): Plugin => ({
	name: 'one-chart',
	load(id) {
		const name = chartNames.find((one) => id.endsWith(`/${one}.client.ts`));
		return name && name !== chart ? 'export const start = () => {};' : undefined;
	}
});

interface Script {
	input: string;
	folder: string;
	/** Of the file; `[hash]` stands for that of its content. */
	name: string;
	define?: Record<string, string>;
	/** The one chart whose script is in it; all of them where it is left out. */
	chart?: string;
	/** Where the licences of the packages in it stand; `licences.txt` where it is left out. */
	licences?: string;
}

/** Builds a classic script, which needs no CORS header in a sandboxed frame. */
export async function buildScript({ input, folder, name, define = {}, chart, licences }: Script) {
	// Loaded here, because the settings of Vite take the targets from this file.
	const { build } = await import('vite');
	await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		define,
		plugins: chart === undefined ? [] : [withChart(chart)],
		build: {
			outDir: folder,
			emptyOutDir: false,
			target: targets,
			rollupOptions: {
				input,
				output: { format: 'iife', entryFileNames: name, postBanner: (chunk) => licenceHead(chunk, licences) }
			}
		}
	});
}

/** Copies the scripts into `_app/` of a built site, and puts the licences of what is in them at its root. */
export function addClientScripts(site: string) {
	mkdirSync(join(site, '_app'), { recursive: true });
	const names = readdirSync(CLIENT_FOLDER);
	for (const name of names) copyFileSync(join(CLIENT_FOLDER, name), join(site, '_app', name));
	const texts = names.map((name) => readFileSync(join(CLIENT_FOLDER, name), 'utf8'));
	writeFileSync(join(site, LICENCES), licencesOf([...packagesIn(texts), ...fontPackagesIn(site)]));
}
