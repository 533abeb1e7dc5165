/** Packages for learning platforms: one for each lesson plan and standard, made of the one file. The same build gives the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { courseOf } from '../../lib/class/scorm/course-of.ts';
import { standingOf, type Course } from '../../lib/class/scorm/course.ts';
import { manifestOf } from '../../lib/class/scorm/manifest.ts';
import type { StandardName } from '../../lib/class/scorm/standard.ts';
import { packageFile, packageId, packageStandards } from '../../lib/class/take.ts';
import { plansOf } from '../../lib/data/lesson.ts';
import type { Dataset } from '../../lib/data/schema.ts';
import { archive } from '../../lib/office/archive.ts';
import { Markup } from '../markup.ts';
import { unpacked } from './packed.ts';

const PAGE = 'index.html';

const style = readFileSync('src/lib/class/scorm/lms.css', 'utf8')
	.replace(/\s*\n\s*/g, ' ')
	.trim();

/** No `<` may end the block that it stands in. */
const jsonIn = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

/**
 * The one file with a course in it.
 * @throws Error where the file has no place for what is put in
 */
export function withCourse(html: string, standard: StandardName, course: Course): string {
	const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
	const file = new Markup(html);
	const policy = file.one('meta[http-equiv="content-security-policy"]');
	const said = policy.attribs['content'] ?? '';
	if (!said.includes('style-src ')) throw new Error('the policy of the one file allows no style of its own');
	const data = `<script type="application/json" data-course>${jsonIn({ standard, course })}</script>\n`;
	return file
		.attribute(policy, 'content', said.replace('style-src ', `style-src ${hash} `))
		.append(file.one('head'), `<style>${style}</style>\n`)
		.before(file.one('body > script'), data)
		.toString();
}

/**
 * @param html the one file, with the script for platforms in it
 * @param pass the pass mark, from 0 to 100
 * @returns zips by their names, sorted
 * @throws Error where the file is not of this dataset
 */
export function scormPackages(html: string, d: Dataset, pass: number): Map<string, Uint8Array> {
	const pages = new Markup(unpacked(html));
	const missing = plansOf(d).find(({ id }) => !pages.has(`[id="${id}"]`));
	if (missing)
		throw new Error(`the site was built of other data, it has no plan ${missing.id}: name the dataset with DATASET`);
	const made = plansOf(d).flatMap((plan) =>
		packageStandards.map((standard): [string, Uint8Array] => {
			const course = courseOf(d, plan, pass);
			const manifest = manifestOf(standard, {
				id: packageId(plan),
				title: `${d.info.title}: ${plan.title}`,
				version: d.info.version,
				pass: standingOf(course, new Map()).of ? pass : null,
				files: [PAGE]
			});
			const zip = archive([
				['imsmanifest.xml', manifest],
				[PAGE, withCourse(html, standard, course)]
			]);
			return [packageFile(plan, standard), zip];
		})
	);
	return new Map(made.sort(([a], [b]) => (a < b ? -1 : 1)));
}
