/** Where in a built site lies what a teacher takes along. */
import { nameOfLesson } from '../data/lesson.ts';
import type { Plan } from '../data/schema.ts';
import type { StandardName } from './scorm/standard.ts';

/** The whole site as one file. */
export const ONE_FILE = 'at-the-table.html';
/** The folder of the packages. */
export const PACKAGES = 'scorm/';

/** SCORM 1.2 first: more platforms take it. */
export const packageStandards: readonly StandardName[] = ['1.2', '2004'];

/** What a package is called, without its ending: `at-the-table-45-sources`. */
export const packageId = ({ id }: Pick<Plan, 'id'>) => `at-the-table-${nameOfLesson(id)}`;

/** The file of a package: `at-the-table-45-sources-scorm12.zip`. */
export const packageFile = (plan: Pick<Plan, 'id'>, standard: StandardName) =>
	`${packageId(plan)}-scorm${standard.replace('.', '')}.zip`;

/** From the root of a site, of any of these files. */
export const takenPath = (file: string) => (file === ONE_FILE ? file : PACKAGES + file);
export const isTaken = (path: string) => path === ONE_FILE || path.startsWith(PACKAGES);
