/** The packages that the site offers, on a platform in a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { StandardName } from '../../../src/lib/class/scorm/standard.ts';
import { PACKAGES, packageFile } from '../../../src/lib/class/take.ts';
import type { Kept } from '../../class/scorm/platform.ts';
import { siteFolder, useSite } from '../site.ts';
import { startLms, type Lms } from './lms.ts';

const folder = join(siteFolder, PACKAGES);
/** Bytes by file name. */
export const zips = new Map(
	readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])
);

export const nameOf = (id: string, name: StandardName) => packageFile({ id }, name);

/** What a platform holds, by element. */
export const held = (kept: Kept | undefined, element: string) =>
	String(element.split('.').reduce<unknown>((at, key) => (at as Kept | undefined)?.[key], { cmi: kept }));

/** A platform for a test file, which has all packages. */
export function useLms() {
	const site = useSite();
	let running: Lms;
	beforeAll(async () => {
		running = await startLms(site.browser(), zips);
	});
	afterAll(() => running.close());
	return { site, lms: () => running };
}
