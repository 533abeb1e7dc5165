/** The files of the dataset folder: read with their versions, written whole or not at all, and the last changes taken back. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { FileName } from '../../lib/data/at.ts';
import { fileNames } from '../../lib/data/files.ts';
import type { Versions } from '../wire.ts';

/** A file is not what the caller took it for. */
export class Changed extends Error {}

const HALF = /^\.[a-z]+\.json\.\d+\.half$/u;
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Beside the file and then renamed: at every moment the old text or the new one is there, never a part of one. */
export function writeWhole(path: string, half: string, text: string) {
	const file = openSync(half, 'w');
	try {
		writeSync(file, text);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	renameSync(half, path);
}

interface Change {
	name: FileName;
	before: string;
	after: string;
}

export class Files {
	private readonly changes: Change[] = [];

	/** @param folder the dataset; what a killed server left half written in it is removed */
	constructor(readonly folder: string) {
		for (const name of readdirSync(folder)) if (HALF.test(name)) rmSync(join(folder, name), { force: true });
	}

	/** @throws the system's error where the file cannot be read */
	read(name: FileName): string {
		return readFileSync(join(this.folder, `${name}.json`), 'utf8');
	}

	versionOf(name: FileName): string {
		try {
			return hashOf(this.read(name));
		} catch {
			return '';
		}
	}

	versions(): Versions {
		return Object.fromEntries(fileNames.map((name) => [name, this.versionOf(name)])) as Versions;
	}

	/**
	 * Writes a file, where it has changed at all.
	 * @param version that it had when the caller read it
	 * @throws Changed where it has another by now
	 */
	change(name: FileName, version: string, change: (text: string) => string) {
		const before = this.read(name);
		if (hashOf(before) !== version) throw new Changed(name);
		const after = change(before);
		if (after === before) return;
		this.put(name, after);
		this.changes.push({ name, before, after });
	}

	/** The file that `undo` would change; null where nothing was saved. */
	get undoable(): FileName | null {
		return this.changes.at(-1)?.name ?? null;
	}

	/** @throws Changed where the file was changed by somebody else since */
	undo() {
		const last = this.changes.at(-1);
		if (!last) return;
		if (this.read(last.name) !== last.after) throw new Changed(last.name);
		this.put(last.name, last.before);
		this.changes.pop();
	}

	private put(name: FileName, text: string) {
		writeWhole(join(this.folder, `${name}.json`), join(this.folder, `.${name}.json.${process.pid}.half`), text);
	}
}
