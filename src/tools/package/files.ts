/** All that a class takes along, made of a built site. The same site gives the same bytes. */
import { sheetsOf } from '../../lib/class/sheets.ts';
import { ONE_FILE } from '../../lib/class/take.ts';
import type { Dataset } from '../../lib/data/schema.ts';
import { oneFile } from './one-file.ts';
import { fitted, saidOf } from './parts.ts';
import { scormPackages } from './scorm.ts';
import { buildFileScript } from './script.ts';

/** Paths of what only teachers see: a lesson that is marked holds no key. */
const forTeachers = (d: Dataset) =>
	new Set([
		'class/results/',
		...sheetsOf(d)
			.filter(({ student }) => !student)
			.map(({ id }) => `class/print/${id}/`)
	]);

/**
 * @param pass the pass mark, from 0 to 100
 * @returns the one file, then the packages, by name
 * @throws Error where the site is not of this dataset
 */
export async function takenFiles(site: string, d: Dataset, pass: number): Promise<Map<string, Uint8Array>> {
	const [script, course] = [await buildFileScript(), await buildFileScript('src/routes/scorm.client.ts')];
	const whole = fitted((parts) => oneFile(site, script, new Set(), parts));
	const lesson = fitted((parts) => oneFile(site, course, forTeachers(d), parts));
	for (const line of [saidOf(ONE_FILE, whole), saidOf('packages', lesson)]) if (line) console.warn(line);
	return new Map([[ONE_FILE, Buffer.from(whole.html)], ...scormPackages(lesson.html, d, pass)]);
}
