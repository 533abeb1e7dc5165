/** What a caller says through the environment, looked at before anything is done. */
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { join, normalize, relative, resolve } from 'node:path';
import { Obstacle } from './obstacle.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** OUT, the folder to build. @throws Obstacle where the project itself lies in it */
export function outOf(env: Environment): string {
	const out = normalize(env['OUT'] || 'build').replace(/(?<=.)[\\/]+$/, '');
	if (!relative(resolve(out), resolve('.')).startsWith('..'))
		throw new Obstacle(`OUT must not hold the project itself: "${env['OUT']}"; name a folder of its own`);
	return out;
}

/** ORIGIN, where the site will stand, without a slash at its end; empty where nobody said. @throws Obstacle */
export function originOf(env: Environment): string {
	const text = env['ORIGIN']?.trim() ?? '';
	if (!text) return '';
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:\/\//i.test(text) || url.username || url.search || url.hash)
		throw new Obstacle(`ORIGIN is no address of a site: "${text}"; write it as https://example.org`);
	return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** PORT, the first to try. @throws Obstacle */
export function portOf(env: Environment, usual: number): number {
	const text = env['PORT'] || String(usual);
	if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
		throw new Obstacle(`PORT is no number of a port: "${text}"; give one from 1 to 65535`);
	return Number(text);
}

/** Makes a folder where it is missing. @throws the error of the system where nothing can be written into it */
export function needWritable(folder: string) {
	mkdirSync(folder, { recursive: true });
	rmdirSync(mkdtempSync(join(folder, 'probe-')));
}
