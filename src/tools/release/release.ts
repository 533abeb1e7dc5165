/**
 * A release into a folder that is being served, one step after the other. After any of them a reader may come, or the
 * power may fail: every page there, old or new, still finds what it asks for. Running it again finishes it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHashed } from '../hosting/rules.ts';
import { listFiles } from '../site-files.ts';
import { MANIFEST, manifestText, readManifest } from './manifest.ts';
import { arrivals, plain } from './order.ts';
import { refuseStrangers } from './strangers.ts';
import { place, remove, sweep } from './place.ts';

export interface Release {
	/** The built folder. */
	from: string;
	/** The folder that is served; made where it is missing. */
	to: string;
	/** How many days a hashed file stays after the last release that used it. */
	days: number;
	/** Milliseconds since 1970. */
	now: number;
}

export interface Step {
	what: 'placed' | 'same' | 'removed' | 'noted';
	path: string;
}

const DAY = 86_400_000;

/** @throws Obstacle before anything is done, where the folder holds a file of somebody else in a place of the build. */
export function* releaseSteps({ from, to, days, now }: Release): Generator<Step> {
	const build = listFiles(from);
	const wanted = new Set(build);
	const known = readManifest(to);
	refuseStrangers({ from, to, build, known: [...known.files, ...Object.keys(known.left)] });
	sweep(to, [MANIFEST, ...known.files]);
	const gone = known.files.filter((path) => !wanted.has(path));
	const left: Record<string, number> = {};
	for (const path of [...Object.keys(known.left), ...gone.filter((path) => isHashed(plain(path)))].sort())
		if (!wanted.has(path)) left[path] = known.left[path] ?? now;

	// Before anything arrives: whatever happens now, the next run knows what it may remove.
	yield note(to, { files: [...new Set([...known.files, ...build])], left });
	for (const path of arrivals(build, (path) => existsSync(join(to, path))))
		yield { what: place(to, path, readFileSync(join(from, path))) ? 'placed' : 'same', path };

	const expired = Object.keys(left).filter((path) => now - (left[path] ?? now) > days * DAY);
	for (const path of [...gone.filter((path) => !(path in left)), ...expired]) {
		remove(to, path);
		yield { what: 'removed', path };
	}
	const kept = Object.entries(left).filter(([path]) => !expired.includes(path));
	yield note(to, { files: build, left: Object.fromEntries(kept) });
}

function note(to: string, manifest: Parameters<typeof manifestText>[0]): Step {
	place(to, MANIFEST, manifestText(manifest));
	return { what: 'noted', path: MANIFEST };
}
