/** A new folder of files: all of them are written, or none. */
import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Obstacle } from '../obstacle.ts';

/** @throws Obstacle where something is there already */
export function freeFolder(folder: string) {
	const there = lstatSync(folder, { throwIfNoEntry: false });
	if (!there) return;
	if (!there.isDirectory()) throw new Obstacle(`there is a file in the place of the folder: "${folder}"; name another`);
	const [first] = readdirSync(folder);
	if (first !== undefined)
		throw new Obstacle(`"${folder}" holds "${first}" already; nothing is overwritten, so name a new folder`);
}

/** The files stand in a folder beside it until all of them are written. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>) {
	const parent = dirname(resolve(folder));
	mkdirSync(parent, { recursive: true });
	const waiting = mkdtempSync(join(parent, `.${basename(folder)}-`));
	try {
		for (const [name, text] of files) writeFileSync(join(waiting, name), text);
		if (existsSync(folder)) rmdirSync(folder);
		renameSync(waiting, folder);
	} finally {
		rmSync(waiting, { recursive: true, force: true });
	}
}
