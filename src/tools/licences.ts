/**
 * Whose code and fonts a built site carries, and under which licence. A script names the packages in it at its head, and the
 * file in which their licences stand, `licences.txt`; the one file holds them at its own end. All texts are those of the
 * installed packages.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openSync } from 'fontkit';

/** At the root of the site. */
export const LICENCES = 'licences.txt';

/** A part of a script, by the path of the file that it comes from. */
interface Parts {
	modules: Readonly<Record<string, { renderedLength: number }>>;
}

const FONTS = 'static/fonts';
const ofPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const head = /\/\*! With ([^:*]+): /g;

/**
 * The comment at the head of a built script.
 * @param where the licences stand
 * @returns an empty text where all of the script is our own
 */
export function licenceHead({ modules }: Parts, where = `${LICENCES} of this site`): string {
	const used = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0);
	const names = new Set(used.flatMap(([file]) => ofPackage.exec(file.replaceAll('\\', '/'))?.[1] ?? []));
	return names.size ? `/*! With ${[...names].sort().join(', ')}: ${where} */` : '';
}

/** @returns names of the packages in scripts, or in pages that hold scripts, as their heads tell; sorted */
export const packagesIn = (texts: readonly string[]): string[] =>
	[...new Set(texts.flatMap((text) => [...text.matchAll(head)].flatMap(([, names]) => names!.split(', '))))].sort();

/** @throws Error where a package has no file of that name, as npm packages have */
function licenceOf(name: string): string {
	const folder = join('node_modules', name);
	const file = readdirSync(folder).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file));
	if (!file) throw new Error(`the package ${name} brings no licence: its code must not reach readers without one`);
	return readFileSync(join(folder, file), 'utf8').trim();
}

/** Packages of the fonts that a built site has for some scripts (script-fonts.ts), by the names of its files. */
export const fontPackagesIn = (site: string): string[] => {
	const folder = join(site, '_app/immutable/assets');
	const files = existsSync(folder) ? readdirSync(folder) : [];
	const named = files.flatMap((file) => /^(noto-sans-[a-z]+)-.*\.woff2$/.exec(file)?.[1] ?? []);
	return [...new Set(named)].sort().map((name) => `@fontsource/${name}`);
};

/** The fonts of the site; their packages name no holder of all rights, the fonts themselves do. */
const fonts = (): [name: string, text: string][] =>
	readdirSync(FONTS)
		.filter((file) => file.endsWith('.woff2'))
		.sort()
		.map((file) => {
			const font = openSync(join(FONTS, file));
			if (!('copyright' in font)) throw new Error(`more than one font in ${file}`);
			const text = licenceOf(`@fontsource/${basename(file, '.woff2')}`);
			return [`${font.familyName} (${file}), cut to the signs of this site`, `${font.copyright}\n\n${text}`];
		});

/** @returns the licences of these packages, of the fonts and of the site itself, as one text that ends in a line break */
export function licencesOf(packages: readonly string[]): string {
	const named: [string, string][] = [
		['At the Table', readFileSync('LICENSE', 'utf8').trim()],
		...packages.map((name): [string, string] => [name, licenceOf(name)]),
		...fonts()
	];
	const texts = new Map<string, string[]>();
	for (const [name, text] of named) texts.set(text, [...(texts.get(text) ?? []), name]);
	return [...texts].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`).join(`\n${'='.repeat(80)}\n\n`);
}
